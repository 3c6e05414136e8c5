import type { Express } from 'express'
import type { Health } from '#schemas/generated/api.ts'
import { isReachable } from '#storage/queries/reachable.ts'
import type { Context } from '#actions/context/context.ts'
import { noteRoute } from './route.ts'

export const HEALTH_PATHS = ['/api/health', '/api/ready'] as const

/** Says to those who run the service that the process lives, and whether it can do its work. Tells nothing else. */
export function addHealthRoutes(app: Express, context: Context, isStopping: () => boolean): void {
  app.get('/api/health', noteRoute('/api/health'), (_, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' } satisfies Health)
  })
  app.get('/api/ready', noteRoute('/api/ready'), async (_, response) => {
    // Who shares out requests among nodes is to leave this one alone before it is gone.
    const ready = !isStopping() && (await context.store.write(isReachable).catch(() => false))
    const health: Health = { status: ready ? 'ok' : 'unavailable' }
    response
      .status(ready ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json(health)
  })
}
