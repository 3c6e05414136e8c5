import type { Store } from '#storage/store.ts'
import type { OutsideChannel } from './channels.ts'
import type { Bundles } from './bundles.ts'
import type { Announcer, Clock, Ids, Log, Meter } from './ports.ts'
import type { States } from './states.ts'

/** What actions need of the world around them. */
export interface Context {
  readonly store: Store
  readonly bundles: Bundles
  readonly states: States
  readonly announcer: Announcer
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  readonly meter: Meter
  /** By what people can be told things outside the app; none where nothing is configured. */
  readonly channels: readonly OutsideChannel[]
  /** The time zone of new enrolments. */
  readonly zone: string
  /** How people sign in; `development` is choosing a made-up person from a list. */
  readonly signIn: 'development' | 'none'
}

/** Who asks. A person is known by the secret of a session; the system's own parts say who they are. */
export type Caller =
  | { readonly kind: 'person'; readonly secret: string | null; readonly request: string }
  | { readonly kind: 'system'; readonly name: 'clock' | 'command line'; readonly request: string }

/** What time itself brings about. */
export const CLOCK: Caller = { kind: 'system', name: 'clock', request: 'clock' }
