import { act } from '#actions/door/act.ts'
import type { Action } from '#actions/door/act.ts'
import type { ActionName } from '#actions/door/access-matrix.ts'
import type { Caller, Context } from '#actions/context/context.ts'
import { done } from '#actions/context/problem.ts'
import type { Result } from '#actions/context/problem.ts'
import type { PageQuery } from '#schemas/generated/api.ts'
import type { Body, BodyName } from './bodies.ts'

/** One thing that can be asked over HTTP. It only translates: the action decides and does. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly action: ActionName
  /** One line, for those who read the API. */
  readonly summary: string
  readonly request: BodyName | null
  readonly response: BodyName
  /** Whether it gives a long list in pages, and takes `limit` and `cursor`. */
  readonly paged: boolean
  /** The largest body taken, in bytes. */
  readonly limit: number
  /** For reads that poll: all of the body but what only the clock changes. Who has the same is not sent it again. */
  readonly same: ((body: unknown) => unknown) | null
  run(context: Context, caller: Caller, asked: Asked): Promise<Result<Answered>>
}

/** A request, with a body that fits the endpoint's schema. */
interface Asked {
  readonly params: Params
  readonly body: unknown
  readonly page: PageQuery
}

/** Named parts of the path. */
type Params = (name: string) => string

interface Answered {
  readonly body: unknown
  /** A secret for the session cookie; null takes the cookie away; absent leaves it as it is. */
  readonly cookie?: string | null
}

const KILOBYTE = 1024

/** The largest body of an ordinary request. */
export const ORDINARY = 1024 * KILOBYTE

interface Described<Name extends BodyName | null, Reply extends BodyName, Input, Output> {
  readonly route: `${Endpoint['method']} /${string}`
  readonly action: Action<Input, Output>
  readonly summary: string
  readonly request: Name
  readonly response: Reply
  readonly limit?: number
  readonly paged?: true
  readonly same?: (body: Body<Reply>) => unknown
  input(params: Params, body: Name extends BodyName ? Body<Name> : null, page: PageQuery): Input
  /** What the response's body is of what the action gives; left out where they are the same. */
  answer(output: Output): { readonly body: Body<Reply>; readonly cookie?: string | null }
}

/** Checks at compile time that the action takes what the request holds and gives what the response holds. */
export function endpoint<Name extends BodyName | null, Reply extends BodyName, Input, Output>(
  described: Described<Name, Reply, Input, Output>,
): Endpoint {
  const [method, path] = described.route.split(' ') as [Endpoint['method'], string]
  return {
    method,
    path,
    action: described.action.name,
    summary: described.summary,
    request: described.request,
    response: described.response,
    paged: described.paged ?? false,
    limit: described.limit ?? ORDINARY,
    same: (described.same as Endpoint['same'] | undefined) ?? null,
    run: async (context, caller, { params, body, page }) => {
      const input = described.input(params, body as Name extends BodyName ? Body<Name> : null, page)
      const result = await act(context, caller, described.action, input)
      return result.ok ? done(described.answer(result.value)) : result
    },
  }
}
