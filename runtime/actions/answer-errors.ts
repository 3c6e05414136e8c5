import type { AnswerProblem } from '#engine/index.ts'
import type { FieldProblem } from '#schemas/generated/api.ts'

/** The engine's answer problems as pointers into the request's body. */
export function answerErrors(problems: readonly AnswerProblem[]): { errors?: FieldProblem[] } {
  if (problems.length === 0) return {}
  return {
    errors: problems.map(({ question, code, limit, check }) => {
      const detail = limit ?? check
      const pointer = `/answers/${question.replaceAll('~', '~0').replaceAll('/', '~1')}`
      return detail === undefined ? { pointer, code } : { pointer, code, detail: String(detail) }
    }),
  }
}
