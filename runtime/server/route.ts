import { createHash } from 'node:crypto'
import type { Express, NextFunction, Request, RequestHandler, Response } from 'express'
import { mayEnter } from '#actions/door/may-enter.ts'
import type { Caller, Context } from '#actions/context/context.ts'
import type { FieldProblem, PageQuery } from '#schemas/generated/api.ts'
import type { SchemaError } from '#schemas/validator.ts'
import { BODIES } from './bodies.ts'
import type { BodyName } from './bodies.ts'
import { ORDINARY } from './endpoint.ts'
import type { Endpoint } from './endpoint.ts'
import { jsonBody } from './json-body.ts'
import { sendProblem } from './reply.ts'
import { requestId } from './request-log.ts'
import type { SessionCookie } from './session-cookie.ts'

/** What routes are made with. */
export interface Serving {
  readonly context: Context
  readonly cookie: SessionCookie
  /** Whether responses are held against their schema before they go out. */
  readonly checked: boolean
}

/** Makes the route of an endpoint: body in, action, body out, each held against its schema. */
export function addRoute(app: Express, endpoint: Endpoint, serving: Serving): void {
  const method = endpoint.method.toLowerCase() as 'get' | 'post' | 'put' | 'delete'
  const steps: RequestHandler[] = [noteRoute(endpoint.path)]
  if (endpoint.limit > ORDINARY) steps.push(entrance(endpoint, serving))
  if (endpoint.request !== null) steps.push(jsonBody(endpoint.limit))
  app[method](endpoint.path, ...steps, (request, response) => serve(endpoint, serving, request, response))
}

/** Where every route begins. An address can hold no character that no database can look for. */
export function noteRoute(pattern: string): RequestHandler {
  return (request, response, next) => {
    response.locals['route'] = pattern
    if (Object.values(request.params).some((part) => part.includes('\0'))) {
      return sendProblem(response, { code: 'malformed_path' })
    }
    next()
  }
}

export function callerOf(request: Request, response: Response, cookie: SessionCookie): Caller {
  return { kind: 'person', secret: cookie.read(request), request: requestId(response) }
}

/** Who may not do it is turned away before a large body is read. */
function entrance(endpoint: Endpoint, { context, cookie }: Serving): RequestHandler {
  return async (request: Request, response: Response, next: NextFunction) => {
    const problem = await mayEnter(context, callerOf(request, response, cookie), endpoint.action)
    if (problem === null) next()
    else sendProblem(response.set('Connection', 'close'), problem)
  }
}

async function serve(endpoint: Endpoint, serving: Serving, request: Request, response: Response): Promise<void> {
  const { context, cookie, checked } = serving
  const caller = callerOf(request, response, cookie)
  if (endpoint.request !== null) {
    if (!request.is('application/json')) return sendProblem(response, { code: 'unsupported_type' })
    const errors = misfits(endpoint.request, request.body)
    if (errors !== null) {
      // What a person may not do is told before what is wrong with how it was asked.
      const problem = await mayEnter(context, caller, endpoint.action)
      return sendProblem(response, problem ?? { code: 'invalid_body', errors })
    }
  }
  const page = endpoint.paged ? queryOf(request) : {}
  const unfit = misfits('PageQuery', page)
  if (unfit !== null) {
    const problem = await mayEnter(context, caller, endpoint.action)
    return sendProblem(response, problem ?? { code: 'invalid_query', errors: unfit })
  }
  const params = (name: string) => String(request.params[name] ?? '')
  const result = await endpoint.run(context, caller, { params, body: request.body ?? null, page })
  if (!result.ok) return sendProblem(response, result.problem)
  const { body, cookie: secret } = result.value
  const errors = checked ? misfits(endpoint.response, body) : null
  if (errors !== null) {
    context.log.error({ request: caller.request, route: endpoint.path, errors }, 'A response does not fit its schema.')
    return sendProblem(response, { code: 'unexpected' })
  }
  if (secret !== undefined) cookie.write(response, secret)
  response.set('Cache-Control', 'no-store')
  if (endpoint.same !== null) {
    const tag = tagOf(endpoint.same(body))
    response.set('ETag', tag)
    if (isKnown(tag, request)) return void response.status(304).end()
  }
  response.json(body)
}

/** Whether who asks has what the tag stands for. Scripts that say so always add `no-cache`, which changes nothing here. */
function isKnown(tag: string, request: Request): boolean {
  return (request.get('If-None-Match') ?? '').split(',').some((known) => known.trim() === tag)
}

/** Weak: what it stands for means the same, byte for byte or not. */
function tagOf(content: unknown): string {
  return `W/"${createHash('sha256').update(JSON.stringify(content)).digest('base64url')}"`
}

/** What the address asks for, with its number as a number. */
function queryOf({ query }: Request): PageQuery {
  const { limit } = query
  return typeof limit === 'string' && /^\d{1,9}$/.test(limit) ? { ...query, limit: Number(limit) } : query
}

function misfits(name: BodyName, body: unknown): FieldProblem[] | null {
  const validate = BODIES[name]
  if (validate(body)) return null
  const errors: SchemaError[] = validate.errors ?? []
  return errors.slice(0, 20).map((error) => ({
    pointer: error.instancePath,
    code: error.keyword,
    detail: JSON.stringify(error.params),
  }))
}
