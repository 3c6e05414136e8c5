import type { Generated } from 'kysely'
import type { Effect, Over } from '#engine/index.ts'
import type { Instant } from '#schemas/generated/api.ts'
import type { Json } from '../json.ts'

/** Something that is to be told, from the engine: saved with the state, and carried out afterwards. */
export interface OutboxTable {
  enrolment: string
  key: string
  effect: Json<Effect>
  /** `set_aside`: it could not be carried out however often it was tried. */
  state: 'waiting' | 'expanded' | 'dropped' | 'set_aside'
  /** Why it is dropped; while it waits, why it is told by no channel outside the app. */
  why: DropReason | null
  /** What staff is to be told goes before what patients are. */
  urgent: number
  tries: number
  not_before: Instant
  created_at: Instant
}

/** Why something is told to nobody, or not by a channel. Never changed: metrics are told by them. */
export type DropReason =
  | Over
  | 'paused'
  /** There is nobody with the role at the unit. */
  | 'nobody'
  /** The person has chosen otherwise, or has no address for the channel. */
  | 'not_chosen'
  /** The quiet hours end after the form has closed. */
  | 'quiet_hours'
  /** The person has had as much by this channel today as anybody may get. */
  | 'cap'
  /** It was for somebody who since has handed the patient or the flag over, or has lost the role. */
  | 'handed_over'
  /** It waited when a backup was taken that has been put back: it may have gone out in between. */
  | 'restored'

/** One thing told to one person by one channel. */
export interface DeliveryTable {
  id: Generated<number>
  /** enrolment:effect:channel:recipient; what outside systems know it by. */
  key: string
  enrolment: string
  effect_key: string
  recipient: string
  channel: 'in_app' | 'email' | 'sms'
  /** `unknown`: it went out, or it did not; nobody will ever know. It is not sent again. */
  state: 'waiting' | 'sending' | 'sent' | 'unknown' | 'failed' | 'dropped'
  /** Why it is dropped, or what the other side said when it last did not work. Never an address, never a text. */
  why: string | null
  /** Goes first, and is not held back by quiet hours or the cap: a priority flag to staff. */
  urgent: number
  /** How often it has been taken for sending; each attempt is known by its number. */
  tries: number
  /** How often the other side fell silent when it may have been taken already. */
  silences: number
  not_before: Instant
  /** Until when the node that took it has to tell what became of it. */
  lease_until: Instant | null
  provider_id: string | null
  /** The recipient's day on which it has been counted against the cap; YYYY-MM-DD. */
  counted_on: string | null
  created_at: Instant
  /** When it came to be sent, unknown, failed or dropped. */
  settled_at: Instant | null
  /** In the app: when the recipient had seen it, or it was over. */
  read_at: Instant | null
}

/** How many went to one person about one patient, by one channel, in one day. */
export interface DailyCountTable {
  recipient: string
  patient: string
  channel: DeliveryTable['channel']
  day: string
  n: number
}
