import { randomUUID } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import type { Metrics } from './metrics/metrics.ts'
import type { Log } from '#actions/context/ports.ts'

/** Gives each request an id, and logs and counts what became of it, by the route's pattern: addresses hold ids of patients. */
export function requestLog(log: Log, metrics: Metrics | null): RequestHandler {
  return (request, response, next) => {
    const id = randomUUID()
    const begun = performance.now()
    response.locals['request'] = id
    response.set('X-Request-Id', id)
    response.on('finish', () => {
      const route = routeOf(response)
      const ms = Math.round(performance.now() - begun)
      const isStream = response.locals['isStream'] === true
      if (!isStream) metrics?.answered(request.method, route, response.statusCode, (performance.now() - begun) / 1000)
      const facts = { request: id, method: request.method, route, status: response.statusCode, ms }
      if (response.statusCode >= 500) log.warn(facts, 'request failed')
      else log.info(facts, 'request')
    })
    next()
  }
}

/** What stays open for hours is no answer whose time says anything. */
export function noteStream(response: Response): void {
  response.locals['isStream'] = true
}

export function requestId(response: Response): string {
  return String(response.locals['request'])
}

/** The pattern of the route that took the request; null: none did. */
function routeOf(response: Response): string | null {
  const route: unknown = response.locals['route']
  return typeof route === 'string' ? route : null
}
