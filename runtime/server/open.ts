import { Announcements } from '#actions/news/announcements.ts'
import { Bundles } from '#actions/context/bundles.ts'
import type { Context } from '#actions/context/context.ts'
import { States } from '#actions/context/states.ts'
import { systemClock, systemIds } from '#actions/context/ports.ts'
import type { Clock, Log } from '#actions/context/ports.ts'
import { runningLog } from './log.ts'
import { Metrics } from './metrics/metrics.ts'
import { openStore } from '#storage/open.ts'
import { SetupError } from '#storage/setup-error.ts'

export interface OpenOptions {
  /** Such as `sqlite:data/lykta.db`. */
  readonly database: string
  readonly mode: 'development' | 'production'
  /** Defaults to the development sign-in in development, and none in production. */
  readonly signIn?: Context['signIn']
  readonly log?: Log
  readonly clock?: Clock
  readonly zone?: string
  /** By what people are told things outside the app; none unless said. */
  readonly channels?: Context['channels']
}

export interface OpenRuntime {
  readonly context: Context
  readonly metrics: Metrics
  close(): Promise<void>
}

/** Opens everything actions need, without serving it: for commands that work on a database directly. */
export async function openRuntime(options: OpenOptions): Promise<OpenRuntime> {
  const { database, mode, clock = systemClock, zone = 'Europe/Stockholm', channels = [] } = options
  const signIn = options.signIn ?? (mode === 'development' ? 'development' : 'none')
  if (mode === 'production' && signIn === 'development') {
    throw new SetupError(
      'The development sign-in lets anybody be anybody and is refused in production. ' +
        'Choose the mode "development" for made-up people, or leave the development sign-in out.',
    )
  }
  const log = options.log ?? runningLog()
  const store = await openStore(database)
  const metrics = new Metrics()
  const announcements = new Announcements(store, log)
  const context: Context = {
    store,
    bundles: new Bundles(log),
    states: new States(),
    announcer: announcements,
    clock,
    ids: systemIds,
    log,
    meter: metrics,
    channels,
    zone,
    signIn,
  }
  const close = async () => {
    await announcements.stop()
    await store.close()
  }
  return { context, metrics, close }
}
