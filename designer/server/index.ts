import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { app } from './app.ts'
import { Programs } from './programs.ts'

/*
 * The designer's public door on the server: programs as folders on disk, and the web page that edits them. It has no
 * sign-in of its own. In development it is one person's tool; in production a proxy on the same machine signs people
 * in and passes their requests on. Either way it listens on this machine only.
 */

export interface DesignerOptions {
  /** 0: any that is free. */
  readonly port: number
  /** The folder whose folders are programs. */
  readonly programs: string
  /** The folder of sealed questionnaires. */
  readonly library: string
  /** The built web page (dist/designer). */
  readonly webFolder: string
  readonly mode: 'development' | 'production'
  /** The address people's browsers use when a proxy stands in front, as https://designer.region.se. */
  readonly origin?: string
  /** Told of errors that are the designer's own fault. */
  readonly report?: (error: unknown) => void
}

export interface Designer {
  readonly url: string
  close(): Promise<void>
}

export async function startDesigner(options: DesignerOptions): Promise<Designer> {
  const origins = new Set<string>()
  if (options.origin !== undefined) origins.add(new URL(options.origin).origin)
  const secure = options.mode === 'production'
  if (secure && options.origin === undefined) throw new Error('In production the designer must be told its origin.')
  // Requests are answered from when the port is known, because the port is part of the origin.
  const server = createServer()
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(options.port, '127.0.0.1', () => {
      server.off('error', fail)
      done()
    })
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The designer listens on no port.')
  const url = `http://localhost:${String(address.port)}`
  if (!secure) origins.add(url).add(`http://127.0.0.1:${String(address.port)}`)
  server.on(
    'request',
    app({
      programs: new Programs(resolve(options.programs), resolve(options.library)),
      webFolder: resolve(options.webFolder),
      origins,
      secure,
      report: options.report ?? (() => undefined),
    }),
  )
  return {
    url,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
