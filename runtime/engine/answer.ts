import type { AnswerType, NumberAnswer, Option } from '#schemas/generated/bundle.ts'
import type { AnswerValue } from '#schemas/generated/view.ts'
import { isClock, isDate } from './calendar.ts'
import { isDecimal, LIMIT, onStep } from './decimal.ts'
import type { AnswerProblem } from './event.ts'
import { isRows } from './rows.ts'

/** What is wrong with a value, apart from which question it answers. */
type Problem = Omit<AnswerProblem, 'question'>

/** Halves of surrogate pairs on their own, and the character U+0000: text that not every store and encoding can carry. */
const UNSTORABLE = /[\ud800-\udfff\0]/u

/** The longest text that a person writes to another. */
const LONGEST_TEXT = 10_000

/** Whether a text that a person writes to another says something and can be kept. */
export function isStorableText(text: string): boolean {
  return text.trim() !== '' && text.length <= LONGEST_TEXT && !UNSTORABLE.test(text)
}

/** True for what counts as no answer: nothing, an empty text, no options. */
export function isUnanswered(value: AnswerValue | null | undefined): value is null | undefined {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** What is wrong with an answer, judged alone; null when it is right. The first thing found is told. */
export function answerProblem(type: AnswerType, value: AnswerValue): Problem | null {
  switch (type.kind) {
    case 'choice':
      return typeof value === 'string' ? optionProblem(type.options, value) : { code: 'wrong_type' }
    case 'choices':
      return choicesProblem(type.options, value)
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? numberProblem(type, value) : { code: 'wrong_type' }
    case 'text':
      if (typeof value !== 'string' || UNSTORABLE.test(value)) return { code: 'wrong_type' }
      return value.length > type.maxLength ? { code: 'too_long', limit: type.maxLength } : null
    case 'yes_no':
      return typeof value === 'boolean' ? null : { code: 'wrong_type' }
    case 'date':
      if (typeof value !== 'string') return { code: 'wrong_type' }
      return isDate(value) ? null : { code: 'not_a_date' }
    case 'time':
      if (typeof value !== 'string') return { code: 'wrong_type' }
      return isClock(value) ? null : { code: 'not_a_time' }
    case 'rows':
      // Rows are judged one by one, by the form they stand in.
      return isRows(value) ? null : { code: 'wrong_type' }
  }
}

function optionProblem(options: readonly Option[], value: string): Problem | null {
  return options.some((option) => option.id === value) ? null : { code: 'unknown_option' }
}

function choicesProblem(options: readonly Option[], value: AnswerValue): Problem | null {
  if (!Array.isArray(value) || new Set<unknown>(value).size < value.length) return { code: 'wrong_type' }
  for (const each of value) {
    const problem = typeof each === 'string' ? optionProblem(options, each) : ({ code: 'wrong_type' } as const)
    if (problem !== null) return problem
  }
  return null
}

/** Without bounds of its own, a number is bounded by what the engine can compute with. */
function numberProblem(type: NumberAnswer, value: number): Problem | null {
  if (type.min !== null && value < type.min) return { code: 'below_min', limit: type.min }
  if (type.max !== null && value > type.max) return { code: 'above_max', limit: type.max }
  if (value <= -LIMIT) return { code: 'below_min', limit: -LIMIT }
  if (value >= LIMIT) return { code: 'above_max', limit: LIMIT }
  return isDecimal(value) && onStep(value, type.min ?? 0, type.step) ? null : { code: 'off_step', limit: type.step }
}
