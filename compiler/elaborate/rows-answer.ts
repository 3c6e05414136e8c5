import type * as ast from '#dsl/ast/index.ts'
import type { RowsAnswer } from '#schemas/generated/bundle.ts'
import { problem, replacing, type Here } from '../context.ts'
import { maybeText } from './text.ts'

/** More rows than this nobody fills in, and the answer would outgrow what is sent at a time. */
const MOST_ROWS = 50

/** What is answered to a repeated group, apart from its questions: those are worked out where they stand. */
export function rowsAnswer(here: Here, { id, type: { range, rows } }: ast.Ask): RowsAnswer {
  if (rows?.asks.length === 0) problem(here, 'nothing-inside', id, { what: { term: 'no_questions' } })
  const min = range?.min.value ?? 0
  const max = range?.max.value ?? 1
  const isSound = Number.isInteger(min) && Number.isInteger(max) && min >= 0 && max >= 1 && min <= max
  const row = maybeText(here, rows?.word ?? null)
  if (isSound && max <= MOST_ROWS) return { kind: 'rows', min, max, row, questions: [] }
  if (range) {
    const place = { start: range.min.start, end: range.max.end }
    const fixes = min > max && max >= 0 && min <= MOST_ROWS ? [replacing(here, place, `${max}..${min}`)] : []
    problem(here, 'row-range', place, { min, max, limit: MOST_ROWS }, { fixes })
  }
  return { kind: 'rows', min: 0, max: MOST_ROWS, row, questions: [] }
}
