import { createHash, timingSafeEqual } from 'node:crypto'
import type { Express, Request } from 'express'
import type { Context } from '#actions/context/context.ts'
import { noteRoute } from '../route.ts'
import { sendProblem } from '../reply.ts'
import type { Metrics } from './metrics.ts'

export const METRICS_PATH = '/api/metrics'

/**
 * Serves the metrics to who has the token; where none is configured, to this machine alone and not through a proxy on
 * it. To anybody else there is no such address.
 */
export function addMetricsRoute(app: Express, context: Context, metrics: Metrics, token: string | null): void {
  app.get(METRICS_PATH, noteRoute(METRICS_PATH), async (request, response) => {
    const may = token === null ? isFromHere(request) : isSame(request.get('Authorization') ?? '', `Bearer ${token}`)
    if (!may) return sendProblem(response, { code: 'unknown_path' })
    response.set({ 'Cache-Control': 'no-store', 'Content-Type': metrics.contentType })
    response.send(await metrics.text(context))
  })
}

function isFromHere(request: Request): boolean {
  const address = request.socket.remoteAddress ?? ''
  const through = ['Forwarded', 'X-Forwarded-For', 'Via'].some((name) => request.get(name) !== undefined)
  return !through && /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/.test(address)
}

/** Takes as long whether or not the beginning is right. */
function isSame(one: string, other: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(one), hash(other))
}
