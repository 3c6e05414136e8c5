import type { RowsAnswer } from '#schemas/generated/bundle.ts'
import type { Answers, AnswerValue, Row } from '#schemas/generated/view.ts'
import type { AnswerProblem } from './event.ts'

/** What one row shows and accepts, as a form does. */
interface RowLogic {
  visible(row: Answers): ReadonlySet<string>
  problems(row: Answers, when: 'typing' | 'sending'): AnswerProblem[]
  clean(row: Answers): Answers
}

/** What a repeated group shows and accepts. Each row is judged as a little form of its own. */
export interface RowsLogic {
  /** Ids of the questions shown in a row. */
  shown(row: Row): ReadonlySet<string>
  /** What is wrong, in the rows' order. A row with nothing in it is wrong when it is sent: it would be counted. */
  problems(value: AnswerValue, when: 'typing' | 'sending'): Omit<AnswerProblem, 'question'>[]
  /** The rows with answers of known questions only, and only of those shown. No row is left out. */
  clean(value: AnswerValue): AnswerValue
}

/** The logic of a repeated group, made of that of one row. */
export function rowsLogic({ min, max }: RowsAnswer, logic: RowLogic): RowsLogic {
  return {
    shown: (row) => logic.visible(row),
    clean: (value) => (isRows(value) ? value.map((row) => logic.clean(row) as Row) : value),
    problems(value, when) {
      if (!isRows(value)) return [{ code: 'wrong_type' }]
      if (value.length > max) return [{ code: 'too_many_rows', limit: max }]
      if (value.length < min && when === 'sending') return [{ code: 'too_few_rows', limit: min }]
      return value.flatMap((given, row): Omit<AnswerProblem, 'question'>[] => {
        const isEmpty = Object.keys(logic.clean(given)).length === 0
        if (isEmpty && when === 'sending') return [{ code: 'empty_row', row }]
        return logic.problems(given, when).map(({ question: cell, ...problem }) => ({ ...problem, row, cell }))
      })
    },
  }
}

/** Whether a value, which comes from outside, is a list of rows. */
export function isRows(value: unknown): value is Row[] {
  return Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row))
}
