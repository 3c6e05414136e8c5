import type { Generated } from 'kysely'
import type { Instant } from '#schemas/generated/api.ts'
import type { Json } from '../json.ts'

/** The changes of the tables that have been done to this database; see `migrations/steps.ts`. */
export interface SchemaStepTable {
  number: number
}

/** One row at most: by which edition of the time zones `wake_at` was worked out. */
export interface ZoneRulesTable {
  id: number
  edition: string
}

/** What happened to an enrolment or a program, each row sealed by the hash of the one before. Holds no answers. */
export interface EventTable {
  /** Id of the enrolment or the program; of a banner, after `banner:`. */
  subject: string
  /** The n-th event of this subject. */
  n: number
  at: Instant
  actor: string
  action: string
  data: Json<EventData>
  previous: string
  hash: string
}

/** The end of a subject's chain of events, as its own row keeps it. */
export interface ChainHead {
  events: number
  /** Null: no events yet. */
  event_hash: string | null
}

export type EventData = { readonly [name: string]: string | number | boolean | null }

/** Who did or tried what to whose data. No clinical content. */
export interface AccessTable {
  id: Generated<number>
  at: Instant
  actor: string
  unit: string | null
  patient: string | null
  action: string
  object: string | null
  reason: string | null
  outcome: 'allowed' | 'refused' | 'denied'
  digest: string | null
  request: string
}
