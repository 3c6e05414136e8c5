import { formLogic } from '#engine/index.ts'
import type { Form, Question } from '#schemas/generated/bundle.ts'
import type { Answers, AnswerValue, Row } from '#schemas/generated/view.ts'
import type { Filling } from './protocol.ts'

const TRIES = 60

/**
 * Made-up answers that the form accepts: the lowest, the highest, or something in between that is the same each time
 * for the same turn. Where the form's own checks refuse the ends, others are tried; null when none were found.
 */
export function filled(form: Form, filling: Filling, turn: number): Answers | null {
  const logic = formLogic(form)
  const dice = diceFrom(turn + 1)
  for (let tried = 0; tried < TRIES; tried++) {
    const roll = filling === 'low' && tried === 0 ? () => 0 : filling === 'high' && tried === 0 ? () => 1 : dice
    const answers = logic.clean(
      Object.fromEntries(form.questions.map((question) => [question.id, answerTo(question, roll)])),
    )
    if (logic.problems(answers, 'sending').length === 0) return answers
  }
  return null
}

/** An answer by a roll of 0 to 1, from the lowest to the highest. */
function answerTo({ answer }: Question, roll: () => number): AnswerValue {
  switch (answer.kind) {
    case 'choice':
      return pick(answer.options, roll()).id
    case 'choices': {
      const share = roll()
      const chosen = answer.options.filter(() => roll() < share)
      return (chosen.length === 0 ? answer.options.slice(0, 1) : chosen).map((option) => option.id)
    }
    case 'number': {
      const min = answer.min ?? 0
      const steps = Math.floor(((answer.max ?? min + 10 * answer.step) - min) / answer.step)
      // Adding a decimal step many times would leave a remainder that no answer has.
      return Number((min + Math.round(roll() * steps) * answer.step).toFixed(10))
    }
    case 'yes_no':
      return roll() >= 0.5
    case 'text':
      return 'Ett påhittat svar.'.slice(0, answer.maxLength)
    case 'date':
      return `2026-03-${twoDigits(1 + Math.round(roll() * 27))}`
    case 'rows': {
      const most = Math.min(answer.max, Math.max(answer.min, 3))
      const count = Math.max(1, answer.min, Math.round(roll() * most))
      return Array.from({ length: count }, () => rowOf(answer.questions, roll))
    }
    case 'time':
      return `${twoDigits(Math.round(roll() * 23))}:${pick(['00', '15', '30', '45'], roll())}`
  }
}

function rowOf(questions: readonly Question[], roll: () => number): Row {
  return Object.fromEntries(questions.map((question) => [question.id, answerTo(question, roll)])) as Row
}

function pick<T>(list: readonly T[], roll: number): T {
  const one = list[Math.min(list.length - 1, Math.floor(roll * list.length))]
  if (one === undefined) throw new Error('a question without options')
  return one
}

const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** Lehmer's generator: the same rolls for the same turn, on every machine. */
function diceFrom(turn: number): () => number {
  let seed = (turn * 48271) % 2147483647
  return () => {
    seed = (seed * 48271) % 2147483647
    return seed / 2147483647
  }
}
