import { formLogic } from '#engine/index.ts'
import { digestOf } from '#storage/digest.ts'
import type { Form, Question } from '#schemas/generated/bundle.ts'
import type { Answers, AnswerValue, Row } from '#schemas/generated/view.ts'

/** How many times plausible answers are made up before a form is left unanswered. */
const TRIES = 30

/**
 * Answers a made-up person might give, or null where none were found that the form accepts. The same seed gives the
 * same answers.
 */
export function madeUpAnswers(form: Form, seed: string): Answers | null {
  const logic = formLogic(form)
  for (let tries = 0; tries < TRIES; tries += 1) {
    const answers = Object.fromEntries(
      form.questions.map((question) => [question.id, made(question, `${seed} ${question.id} ${tries}`)]),
    )
    const kept = logic.clean(answers)
    if (logic.problems(kept, 'sending').length === 0) return kept
  }
  return null
}

function made(question: Question, seed: string): AnswerValue {
  return answerTo(question, chance(seed), seed)
}

/** `chance` is from 0 up to 1, and comes from the seed. */
function answerTo({ answer, id }: Question, chance: number, seed: string): AnswerValue {
  switch (answer.kind) {
    case 'choice':
      return answer.options[Math.floor(chance * answer.options.length)]?.id ?? ''
    case 'choices':
      return answer.options.slice(0, 1 + Math.floor(chance * 2)).map((option) => option.id)
    case 'number': {
      const min = answer.min ?? 0
      const span = (answer.max ?? min + 100) - min
      const most = Math.floor(span / answer.step)
      // On a short scale every answer is as likely; of many numbers most people give a low one.
      const steps = Math.floor(most <= 20 ? chance * (most + 1) : chance ** 2 * 0.1 * most)
      return Number((min + steps * answer.step).toFixed(6))
    }
    case 'text':
      return 'Påhittat svar.'.slice(0, answer.maxLength)
    case 'yes_no':
      return chance < 0.5
    case 'date':
      return '2026-01-01'
    case 'time':
      return timeFor(id, chance)
    case 'rows': {
      const count = Math.min(answer.max, Math.max(1, answer.min, Math.ceil(chance * 3)))
      return Array.from({ length: count }, (_, row) =>
        Object.fromEntries(answer.questions.map((each) => [each.id, made(each, `${seed} ${each.id} ${row}`)])),
      ) as Row[]
    }
  }
}

/** A time of an evening or a morning, half of each, since most questions about times are about nights. */
function timeFor(question: string, chance: number): string {
  const evening = chance < 0.5 || /lagd|lade|slack/.test(question)
  const minutes = Math.floor(chance * 12) * 5
  return `${evening ? '22' : '06'}:${String(minutes).padStart(2, '0')}`
}

function chance(seed: string): number {
  return Number.parseInt(digestOf(seed).slice(0, 8), 16) / 0x1_0000_0000
}
