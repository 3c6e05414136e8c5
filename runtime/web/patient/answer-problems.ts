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
  'check',
] as const satisfies readonly AnswerProblem['code'][]

/** What the server said was wrong with single answers, from its pointers into the body: /answers/question. The detail is the limit passed or the check that failed. */
export function answerProblems(error: Error): AnswerProblem[] {
  if (!(error instanceof ApiError)) return []
  return error.errors.flatMap(({ pointer, code, detail }) => {
    const question = /^\/answers\/([^/]+)/.exec(pointer)?.[1]
    const known = CODES.find((one) => one === code)
    if (question === undefined || known === undefined) return []
    const number = detail === undefined ? NaN : Number(detail)
    return [
      {
        question: question.replaceAll('~1', '/').replaceAll('~0', '~'),
        code: known,
        ...(Number.isNaN(number) ? {} : known === 'check' ? { check: number } : { limit: number }),
      },
    ]
  })
}
