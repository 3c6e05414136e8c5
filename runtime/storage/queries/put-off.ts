import { sql } from 'kysely'
import type { Instant } from '#schemas/generated/api.ts'
import type { Db } from '../store.ts'

/** Instants after which nothing can have been put off, or be held, by a clock that is right. */
export interface Latest {
  /** By a claim, a lease or a try that failed. */
  readonly tries: Instant
  /** By quiet hours. */
  readonly quiet: Instant
}

/** Stand in the queries themselves: only then does a database use the indexes that hold nothing else. */
const WAITING = sql.lit('waiting' as const)
const SENDING = sql.lit('sending' as const)
const URGENT = sql.lit(1)
const COMMON = sql.lit(0)

/** Whether something has been put off for longer than can be. */
export async function isAnyTooFarOff(db: Db, now: Instant, latest: Latest): Promise<boolean> {
  const found = [
    await enrolments(db, now, latest).select('id').limit(1).executeTakeFirst(),
    await effects(db, URGENT, latest.tries).select('key').limit(1).executeTakeFirst(),
    await effects(db, COMMON, latest.tries).select('key').limit(1).executeTakeFirst(),
    await deliveries(db, URGENT, latest.tries).select('key').limit(1).executeTakeFirst(),
    await deliveries(db, COMMON, latest.quiet).select('key').limit(1).executeTakeFirst(),
    await leases(db, latest).select('key').limit(1).executeTakeFirst(),
  ]
  return found.some((row) => row !== undefined)
}

/** Brings what has been put off for longer than can be to now. */
export async function bringNear(db: Db, now: Instant, latest: Latest): Promise<void> {
  const near = { not_before: now }
  await db
    .updateTable('enrolment')
    .set({ tick_at: now })
    .where('id', 'in', enrolments(db, now, latest).select('id'))
    .execute()
  await db.updateTable('outbox').set(near).where('state', '=', WAITING).where('not_before', '>', latest.tries).execute()
  await db
    .updateTable('delivery')
    .set(near)
    .where('key', 'in', deliveries(db, URGENT, latest.tries).select('key'))
    .execute()
  await db
    .updateTable('delivery')
    .set(near)
    .where('key', 'in', deliveries(db, COMMON, latest.quiet).select('key'))
    .execute()
  await db
    .updateTable('delivery')
    .set({ lease_until: now })
    .where('key', 'in', leases(db, latest).select('key'))
    .execute()
}

function enrolments(db: Db, now: Instant, { tries }: Latest) {
  return db
    .selectFrom('enrolment')
    .whereRef('tick_at', '>', 'wake_at')
    .where('tick_at', '>', tries)
    .where('wake_at', '<=', now)
}

function effects(db: Db, urgent: typeof URGENT, after: Instant) {
  return db
    .selectFrom('outbox')
    .where('state', '=', WAITING)
    .where('urgent', '=', urgent)
    .where('not_before', '>', after)
}

function deliveries(db: Db, urgent: typeof URGENT, after: Instant) {
  return db
    .selectFrom('delivery')
    .where('state', '=', WAITING)
    .where('urgent', '=', urgent)
    .where('not_before', '>', after)
}

function leases(db: Db, { tries }: Latest) {
  return db.selectFrom('delivery').where('state', '=', SENDING).where('lease_until', '>', tries)
}
