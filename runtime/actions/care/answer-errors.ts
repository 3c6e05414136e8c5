import type { AnswerProblem, Refusal } from '#engine/index.ts'
import type { FieldProblem } from '#schemas/generated/api.ts'
import type { Problem } from '../context/problem.ts'

/** The engine's refusal as a problem, with what is wrong as pointers into the request's body. */
export function refusalOf({ code, problems, plan }: Refusal): Problem {
  return plan === undefined ? { code, ...answerErrors(problems) } : { code, errors: plan }
}

function answerErrors(problems: readonly AnswerProblem[]): { errors?: FieldProblem[] } {
  if (problems.length === 0) return {}
  return {
    errors: problems.map(({ question, row, cell, code, limit, check }) => {
      const detail = limit ?? check
      const path = [question, row, cell].filter((one) => one !== undefined)
      const pointer = `/answers/${path.map(escaped).join('/')}`
      return detail === undefined ? { pointer, code } : { pointer, code, detail: String(detail) }
    }),
  }
}

/** A part of a JSON pointer. */
function escaped(part: string | number): string {
  return String(part).replaceAll('~', '~0').replaceAll('/', '~1')
}
