import type { Form, Question } from '#schemas/generated/bundle.ts'
import type { Answers, AnswerValue, Row } from '#schemas/generated/view.ts'
import { addDays, type LocalDate } from '../calendar.ts'
import type { AnswerProblem } from '../event.ts'
import type { PreparedForm } from '../prepare.ts'
import { setOwn } from '../record.ts'
import { around, below, type Random } from './random.ts'

/** How many times answers that the form refuses are mended before the patient gives up. */
const TRIES = 60

/** What the answers of the moment are like: how bad it is, how much is left out, and today's date. */
export interface Mood {
  readonly severity: number
  readonly skips: number
  readonly today: LocalDate
}

/** Answers that the form takes; null where none were found. What the form refuses is answered anew, until it is not. */
export function answersTo(
  { form, logic }: Pick<PreparedForm, 'form' | 'logic'>,
  mood: Mood,
  random: Random,
): Answers | null {
  const answers: Answers = {}
  for (const question of form.questions) {
    if (!question.required && random() < mood.skips) continue
    setOwn(answers, question.id, answerTo(question, mood, random))
  }
  for (let turn = 0; turn < TRIES; turn++) {
    const problems = logic.problems(answers, 'sending')
    if (problems.length === 0) return logic.clean(answers)
    const wrong = new Set(problems.flatMap((problem) => questionsOf(form, problem)))
    for (const question of form.questions) {
      if (wrong.has(question.id)) setOwn(answers, question.id, answerTo(question, mood, random))
    }
  }
  return null
}

/** A check may be mended by any of the questions it reads. */
function questionsOf(form: Form, { question, check }: AnswerProblem): readonly string[] {
  return check === undefined ? [question] : (form.checks[check]?.questions ?? [question])
}

function answerTo({ answer }: Question, mood: Mood, random: Random): AnswerValue {
  const level = Math.min(1, Math.max(0, mood.severity + 0.3 * around(random)))
  switch (answer.kind) {
    case 'choice': {
      const inOrder = answer.options.toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0))
      const isScored = answer.options.some((option) => option.score !== null)
      const place = isScored ? placeOf(level, inOrder.length) : below(random, inOrder.length)
      return inOrder[place]?.id ?? ''
    }
    case 'choices': {
      const chosen = answer.options.filter(() => random() < 0.35)
      const one = answer.options[below(random, answer.options.length)]
      return (chosen.length === 0 && one !== undefined ? [one] : chosen).map((option) => option.id)
    }
    case 'number': {
      const min = answer.min ?? 0
      const steps = Math.floor(((answer.max ?? min + 100 * answer.step) - min) / answer.step)
      // Of many numbers most people give a low one, on a short scale the one that is so bad.
      const step = steps <= 20 ? placeOf(level, steps + 1) : Math.floor(level * level * random() * (steps + 1))
      return Number((min + step * answer.step).toFixed(6))
    }
    case 'text':
      return 'Påhittat.'.slice(0, answer.maxLength)
    case 'yes_no':
      return random() < level
    case 'date':
      return addDays(mood.today, -below(random, 365))
    case 'time':
      return clockFrom(random)
    case 'rows': {
      const count = Math.min(answer.max, Math.max(answer.min, 1 + below(random, 3)))
      const rowOf = (): Row =>
        Object.fromEntries(answer.questions.map((each) => [each.id, answerTo(each, mood, random)])) as Row
      return Array.from({ length: count }, rowOf)
    }
  }
}

function placeOf(level: number, count: number): number {
  return Math.min(count - 1, Math.floor(level * count))
}

/** An evening or a morning, half of each, since most questions about times are about nights. */
function clockFrom(random: Random): string {
  const hour = random() < 0.5 ? 21 + below(random, 3) : 5 + below(random, 4)
  return `${String(hour).padStart(2, '0')}:${String(5 * below(random, 12)).padStart(2, '0')}`
}
