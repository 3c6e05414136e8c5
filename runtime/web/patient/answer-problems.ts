import type { AnswerProblem } from '#engine/index.ts'
import { ApiError } from '../api.ts'

const CODES = [
  'required',
  'unknown_question',
  'wrong_type',
  'unknown_option',
  'below_min',
  'above_max',
  'off_step',
  'too_long',
  'not_a_date',
  'not_a_time',
  'too_few_rows',
  'too_many_rows',
  'empty_row',
  'check',
] as const satisfies readonly AnswerProblem['code'][]

/** What the server said was wrong with single answers, from its pointers into the body: /answers/question, /answers/question/row/cell. The detail is the limit passed or the check that failed. */
export function answerProblems(error: Error): AnswerProblem[] {
  if (!(error instanceof ApiError)) return []
  return error.errors.flatMap(({ pointer, code, detail }) => {
    const [question, row, cell] = pointer.split('/').slice(2).map(unescaped)
    const known = CODES.find((one) => one === code)
    if (!pointer.startsWith('/answers/') || question === undefined || known === undefined) return []
    const number = detail === undefined ? NaN : Number(detail)
    return [
      {
        question,
        code: known,
        ...(row === undefined ? {} : { row: Number(row) }),
        ...(cell === undefined ? {} : { cell }),
        ...(Number.isNaN(number) ? {} : known === 'check' ? { check: number } : { limit: number }),
      },
    ]
  })
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}
