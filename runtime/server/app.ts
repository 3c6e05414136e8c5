import express from 'express'
import type { ErrorRequestHandler, Express } from 'express'
import { rateLimit } from 'express-rate-limit'
import type { Context } from '#actions/context/context.ts'
import { ENDPOINTS } from './endpoints/all.ts'
import { addHealthRoutes } from './health.ts'
import { UNSTORABLE } from './json-body.ts'
import { addMediaRoute } from './media-route.ts'
import { addMetricsRoute } from './metrics/metrics-route.ts'
import type { Metrics } from './metrics/metrics.ts'
import { addNewsRoute } from './news/news-route.ts'
import type { Streams } from './news/streams.ts'
import { addDocs } from './openapi/routes.ts'
import { sendProblem } from './reply.ts'
import { requestId, requestLog } from './request-log.ts'
import { addRoute } from './route.ts'
import { sameOrigin } from './same-origin.ts'
import { securityHeaders } from './security-headers.ts'
import { sessionCookie } from './session-cookie.ts'
import { addWebApp } from './web-app.ts'

export interface AppOptions {
  readonly context: Context
  readonly mode: 'development' | 'production'
  /** The built web app; null serves the API alone. */
  readonly webFolder: string | null
  /** What is counted, and the token of who may read it; without a token, only this machine may. */
  readonly metrics?: { readonly all: Metrics; readonly token: string | null }
  /** On what people are told that there is something new; without them they find out by looking. */
  readonly streams?: Streams
  /** Whether the runtime is on its way to end. */
  readonly isStopping?: () => boolean
}

/** How many sign-ins one address may try in a minute; a whole clinic may share one. */
const SIGN_INS_A_MINUTE = 120

/** Everything that is served, in the order in which a request meets it. */
export function makeApp(options: AppOptions): Express {
  const { context, mode, webFolder, metrics, streams, isStopping = () => false } = options
  const secure = mode === 'production'
  const serving = { context, cookie: sessionCookie(secure), checked: mode === 'development' }
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.use(requestLog(context.log, metrics?.all ?? null))
  app.use((_, response, next) => {
    if (isStopping()) response.set('Connection', 'close')
    next()
  })
  app.use(securityHeaders(secure))
  app.use(sameOrigin)
  app.post('/api/session', signInLimit())
  for (const endpoint of ENDPOINTS) addRoute(app, endpoint, serving)
  addHealthRoutes(app, context, isStopping)
  if (metrics !== undefined) addMetricsRoute(app, context, metrics.all, metrics.token)
  addDocs(app, serving.cookie.name)
  addMediaRoute(app, serving)
  if (streams !== undefined) addNewsRoute(app, serving, streams)
  if (webFolder !== null) addWebApp(app, webFolder)
  app.use((_, response) => sendProblem(response, { code: 'unknown_path' }))
  app.use(onError(context))
  return app
}

function signInLimit() {
  return rateLimit({
    windowMs: 60_000,
    limit: SIGN_INS_A_MINUTE,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: { xForwardedForHeader: false },
    handler: (_, response) => sendProblem(response, { code: 'too_many_requests' }),
  })
}

/** What the body parser and the router throw are the sender's mistakes; everything else is ours. */
function onError({ log }: Context): ErrorRequestHandler {
  // Express knows a handler of errors by its four parameters.
  return (error: unknown, _request, response, _next) => {
    const { type, status } = Object(error) as { type?: unknown; status?: unknown }
    if (error instanceof URIError) return sendProblem(response, { code: 'malformed_path' })
    if (type === 'entity.parse.failed') return sendProblem(response, { code: 'malformed_json' })
    if (type === UNSTORABLE) return sendProblem(response, { code: 'unstorable_text' })
    if (type === 'entity.too.large') return sendProblem(response, { code: 'too_large' })
    if (status === 415) return sendProblem(response, { code: 'unsupported_type' })
    if (status === 400) return sendProblem(response, { code: 'malformed_json' })
    log.error({ request: requestId(response), err: error }, 'Unexpected error.')
    // What has begun to go out cannot be taken back, only cut off, so that nobody takes it for the whole.
    if (response.headersSent) return void response.destroy()
    sendProblem(response, { code: 'unexpected' })
  }
}
