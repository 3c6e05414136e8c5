import type { ErrorRequestHandler, RequestHandler } from 'express'
import type { Problem, ProblemCode, TextFile } from '../wire.ts'

const TITLES: Record<ProblemCode, readonly [status: number, title: string]> = {
  unknown_program: [404, 'There is no such program.'],
  unknown_file: [404, 'There is no such file.'],
  unknown_route: [404, 'There is nothing at this address.'],
  bad_name: [400, 'The name is not allowed.'],
  already_there: [409, 'The name is taken.'],
  changed_meanwhile: [412, 'The file has changed since it was read.'],
  condition_missing: [428, 'Say which text was changed (If-Match), or that the file is new (If-None-Match: *).'],
  too_large: [413, 'The text is too long.'],
  too_many_files: [422, 'The program has too many files.'],
  not_text: [415, 'The file is not text in UTF-8.'],
  bad_body: [400, 'The request could not be read.'],
  foreign_origin: [403, 'The request came from another site.'],
  foreign_host: [421, 'The designer does not answer under this name.'],
  internal: [500, 'Something went wrong in the designer.'],
}

/** A request that cannot be carried out, thrown anywhere and told as RFC 9457 problem details. */
export class Refused extends Error {
  readonly code: ProblemCode
  readonly detail: string | undefined
  readonly present: TextFile | null | undefined

  constructor(code: ProblemCode, more: { readonly detail?: string; readonly present?: TextFile | null } = {}) {
    super(more.detail ?? code)
    this.code = code
    this.detail = more.detail
    this.present = more.present
  }

  get problem(): Problem {
    const [status, title] = TITLES[this.code]
    return {
      type: 'about:blank',
      title,
      status,
      code: this.code,
      ...(this.detail !== undefined && { detail: this.detail }),
      ...(this.present !== undefined && { present: this.present }),
    }
  }
}

export const refuseUnknownRoute: RequestHandler = () => {
  throw new Refused('unknown_route')
}

/** The last handler: nothing about the server's insides leaves it. */
export function tellProblems(report: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error)
    const refused = asRefused(error)
    if (refused.code === 'internal') report(error)
    const { problem } = refused
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem))
  }
}

/** Express's own errors (a body too long, an address that cannot be decoded) carry a status. */
function asRefused(error: unknown): Refused {
  if (error instanceof Refused) return error
  const status = error instanceof Error && 'status' in error ? error.status : 500
  if (status === 413) return new Refused('too_large')
  if (status === 404) return new Refused('unknown_file')
  if (typeof status === 'number' && status >= 400 && status < 500) return new Refused('bad_body')
  return new Refused('internal')
}
