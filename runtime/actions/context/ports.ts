import { randomBytes } from 'node:crypto'
import type { Instant } from '#schemas/generated/api.ts'
import type { Changing } from './opened.ts'

/** What time it is. Nothing below the server looks at a clock of its own. */
export interface Clock {
  /** UTC with milliseconds and Z, so that instants compare as text. */
  now(): Instant
}

/** Where secrets come from. */
export interface Ids {
  /** Cannot be guessed. */
  secret(): string
}

/** Where those who run the service read what happens. Never told a name, an answer or a patient's id. */
export interface Log {
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}

/** Tells people that there is something new. */
export interface Announcer {
  /** Tells those who could see what has changed, and those who can see it now. Never fails. */
  announce(committed: Committed): void
}

/** What an action has come to, once it is durable. */
export interface Committed {
  readonly opened: readonly Changing[]
  /** Who else is told that there is something new. */
  readonly told: readonly string[]
}

/** Counts what happens, for those who run the service. Told names of actions and outcomes, never of anybody. */
export interface Meter {
  /** An action was done, refused with this code, or broke. */
  acted(action: string, outcome: string): void
  /** A round of the ticker is over. */
  ticked(): void
  /** An enrolment that was due was woken, or failed to be. */
  woke(isAwake: boolean): void
  /** So many people's streams of news are open here. */
  streaming(streams: number): void
  /** The database could not take a transaction. */
  storeFailed(): void
}

export const systemClock: Clock = { now: () => new Date().toISOString() }

export const systemIds: Ids = { secret: () => randomBytes(32).toString('base64url') }
