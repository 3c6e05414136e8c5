import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { followZoneRules } from '#actions/clock/follow-zone-rules.ts'
import { tryAgain } from '#storage/queries/enrolments.ts'
import { seedDevelopment } from '#actions/people/directory.ts'
import type { Context } from '#actions/context/context.ts'
import { makeApp } from './app.ts'
import { Streams } from './news/streams.ts'
import { openRuntime } from './open.ts'
import type { OpenOptions } from './open.ts'
import { openPost } from './post/open-post.ts'
import type { PostOptions } from './post/open-post.ts'
import { startSender } from './post/sender.ts'
import { startSweeper } from './sweeper.ts'
import { startTicker } from './ticker.ts'
import { within } from './within.ts'
import { SetupError } from '#storage/setup-error.ts'

export interface RuntimeOptions extends Omit<OpenOptions, 'channels'> {
  /** 0 takes any free port. */
  readonly port: number
  /** The address listened on. Without it only this machine is served in development, every network in production. */
  readonly host?: string
  /** The folder of the built web app; null serves the API alone. */
  readonly webFolder: string | null
  /** How often due enrolments are looked for, and what is to be told is sent. */
  readonly tickSeconds?: number
  /** How messages leave the house; without it, people are told in the app alone. */
  readonly post?: PostOptions
  /** The bearer token of who reads the metrics; without it, only this machine may. */
  readonly metricsToken?: string | undefined
}

export interface Runtime {
  readonly url: string
  readonly context: Context
  /** When everything that is done again and again has been done once: what had waited for somebody to come has been seen to. */
  readonly begun: Promise<unknown>
  /** Finishes what is under way, within a time, then closes the database. */
  close(): Promise<void>
}

/** How long open connections get to finish. */
const PATIENCE = 5_000

/** Starts the whole runtime: database, web, API and ticker. */
export async function startRuntime(options: RuntimeOptions): Promise<Runtime> {
  const post = openPost(options.post ?? {})
  const channels = (['email', 'sms'] as const).filter((channel) => post[channel] !== undefined)
  const opened = await openRuntime({ ...options, channels })
  const { context, metrics } = opened
  let isStopping = false
  try {
    if (context.signIn === 'development') await seedDevelopment(context.store)
    const { mode, webFolder } = options
    const counted = { all: metrics, token: options.metricsToken ?? null }
    const streams = new Streams(context)
    const app = makeApp({ context, mode, webFolder, metrics: counted, streams, isStopping: () => isStopping })
    const server = createServer(app)
    const host = options.host ?? (options.mode === 'development' ? '127.0.0.1' : '0.0.0.0')
    const port = await listen(server, options.port, host)
    // What was set aside may be mended by now: a new version of Lykta, a restored bundle.
    const again = await context.store.write(tryAgain)
    if (again > 0) context.log.info({ again }, 'Enrolments that were set aside are tried again.')
    await followZoneRules(context, process.versions.tz ?? '')
    const seconds = options.tickSeconds ?? 15
    const ticker = startTicker(context, seconds)
    const sender = startSender(context, post, seconds)
    const sweeper = startSweeper(context)
    if (context.signIn === 'none') context.log.warn({}, 'No way to sign in is configured, so nobody can.')
    sayChannels(context)
    context.log.info({ port, mode: options.mode }, 'Lykta is running.')
    let closing: Promise<void> | undefined
    const close = async () => {
      isStopping = true
      await Promise.all([within(PATIENCE, streams.close()), ticker.stop(), sender.stop(), sweeper.stop(), stop(server)])
      // A round that was given up may still hold the database, and is not waited for here either.
      await within(PATIENCE, opened.close())
    }
    const begun = Promise.all([ticker.first, sender.first, sweeper.first])
    return { url: `http://localhost:${port}`, context, begun, close: () => (closing ??= close()) }
  } catch (error) {
    await opened.close()
    throw error
  }
}

function sayChannels({ channels, log }: Context): void {
  if (channels.length > 0)
    log.info({ channels }, 'People are told in the app, and by these channels if they choose to.')
  else log.warn({}, 'Neither a mail server nor an SMS gateway is configured, so people are told in the app alone.')
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      reject(
        taken
          ? new SetupError(`Port ${port} is used by another program. Stop that one, or choose another port.`)
          : error,
      )
    })
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE)
    server.close(() => {
      clearTimeout(impatient)
      resolve()
    })
    server.closeIdleConnections()
  })
}
