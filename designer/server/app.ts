import express, { type Express } from 'express'
import type { Programs } from './programs.ts'
import { refuseUnknownRoute, tellProblems } from './problem.ts'
import { routes } from './routes.ts'
import { headers, onlyUnder, writesOnlyFrom } from './security.ts'

export interface AppOptions {
  readonly programs: Programs
  /** The built web page. */
  readonly webFolder: string
  /** The addresses the designer is known by. */
  readonly origins: ReadonlySet<string>
  readonly secure: boolean
  readonly report: (error: unknown) => void
}

export function app({ programs, webFolder, origins, secure, report }: AppOptions): Express {
  const designer = express()
  designer.disable('x-powered-by')
  designer.set('etag', false)
  designer.use(headers(secure))
  designer.use(onlyUnder(origins))
  designer.use(writesOnlyFrom(origins))
  designer.use('/api', routes(programs), refuseUnknownRoute)
  // Names of built files carry a hash of what is in them, so they may be kept for ever; the pages may not.
  designer.use('/assets', express.static(`${webFolder}/assets`, { immutable: true, maxAge: '1y', index: false }))
  designer.use(
    express.static(webFolder, {
      cacheControl: false,
      setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache'),
    }),
  )
  designer.use(refuseUnknownRoute)
  designer.use(tellProblems(report))
  return designer
}
