import { sql } from 'kysely'
import type { Insertable, Selectable } from 'kysely'
import type { Instant } from '#schemas/generated/api.ts'
import type { Db } from '../store.ts'
import type { DeliveryTable, OutboxTable } from '../tables.ts'

export type Channel = DeliveryTable['channel']

/*
 * The indexes hold only the rows that are asked for, so that a queue costs what waits in it and not what has ever been
 * in it. A database uses such an index only where it reads in the query itself which rows are meant.
 */
const WAITING = sql.lit('waiting' as const)
const SENDING = sql.lit('sending' as const)
const SENT = sql.lit('sent' as const)
const IN_APP = sql.lit('in_app' as const)

/** A delivery with what it tells of. */
export type Delivery = Selectable<DeliveryTable> & Pick<OutboxTable, 'effect'>

/** Adds a delivery; one that is there already, known by its key, stays as it is. */
export async function addDelivery(db: Db, delivery: Insertable<DeliveryTable>): Promise<void> {
  await db
    .insertInto('delivery')
    .values(delivery)
    .onConflict((taken) => taken.column('key').doNothing())
    .execute()
}

/** The keys of what may be sent by now by these channels: urgent first, then longest waiting first. */
export async function dueDeliveries(
  db: Db,
  now: Instant,
  channels: readonly Channel[],
  limit: number,
): Promise<string[]> {
  if (channels.length === 0) return []
  const rows = await db
    .selectFrom('delivery')
    .select('key')
    .where('state', '=', WAITING)
    .where('not_before', '<=', now)
    .where('channel', 'in', channels)
    .orderBy('urgent', 'desc')
    .orderBy('not_before')
    .limit(limit)
    .execute()
  return rows.map((row) => row.key)
}

/** Those of these that wait for sending. */
export async function waitingDeliveries(db: Db, keys: readonly string[]): Promise<Delivery[]> {
  if (keys.length === 0) return []
  return withEffect(db).where('delivery.state', '=', WAITING).where('delivery.key', 'in', keys).execute()
}

/** Those whose sender has not told in time what became of them. */
export async function lostDeliveries(db: Db, now: Instant, limit: number): Promise<Delivery[]> {
  return withEffect(db)
    .where('delivery.state', '=', SENDING)
    .where('delivery.lease_until', '<=', now)
    .limit(limit)
    .execute()
}

export async function deliveryByKey(db: Db, key: string): Promise<Delivery | undefined> {
  return withEffect(db).where('delivery.key', '=', key).executeTakeFirst()
}

type Change = Partial<
  Pick<
    DeliveryTable,
    'state' | 'why' | 'tries' | 'silences' | 'not_before' | 'lease_until' | 'provider_id' | 'counted_on' | 'settled_at'
  >
>

export async function changeDelivery(db: Db, key: string, change: Change): Promise<void> {
  await db.updateTable('delivery').set(change).where('key', '=', key).execute()
}

/**
 * Takes one place of a day's many for a person, a patient and a channel. False where all are taken: the row of the
 * count is what several nodes wait for, so that together they never take more.
 */
export async function takePlace(
  db: Db,
  place: { readonly recipient: string; readonly patient: string; readonly channel: Channel; readonly day: string },
  cap: number,
): Promise<boolean> {
  if (cap === 0) return false
  const row = await db
    .insertInto('daily_count')
    .values({ ...place, n: 1 })
    .onConflict((taken) =>
      taken
        .columns(['recipient', 'patient', 'channel', 'day'])
        .doUpdateSet((update) => ({ n: update('daily_count.n', '+', 1) }))
        .where('daily_count.n', '<', cap),
    )
    .returning('n')
    .executeTakeFirst()
  return row !== undefined
}

/** A person's own notices below an id, newest first. */
export async function noticesOf(db: Db, recipient: string, below: number | null, limit: number): Promise<Delivery[]> {
  return withEffect(db)
    .$if(below !== null, (rows) => rows.where('delivery.id', '<', below))
    .where('delivery.recipient', '=', recipient)
    .where('delivery.channel', '=', IN_APP)
    .orderBy('delivery.id', 'desc')
    .limit(limit)
    .execute()
}

/** The newest of those a person has not read. */
export async function unreadNoticesOf(db: Db, recipient: string, limit: number): Promise<Delivery[]> {
  return withEffect(db)
    .where('delivery.recipient', '=', recipient)
    .where('delivery.channel', '=', IN_APP)
    .where('delivery.read_at', 'is', null)
    .orderBy('delivery.id', 'desc')
    .limit(limit)
    .execute()
}

/** How many a person has not read, of their own and about patients at units. */
export async function countUnreadNotices(db: Db, recipient: string, units: readonly string[]): Promise<number> {
  const { n } = await db
    .selectFrom('delivery')
    .innerJoin('enrolment', 'enrolment.id', 'delivery.enrolment')
    .select((row) => row.fn.countAll<number | bigint | string>().as('n'))
    .where('delivery.recipient', '=', recipient)
    .where('delivery.channel', '=', IN_APP)
    .where('delivery.read_at', 'is', null)
    .where((row) =>
      row.or([
        row('enrolment.patient', '=', recipient),
        ...(units.length === 0 ? [] : [row('enrolment.unit', 'in', units)]),
      ]),
    )
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Notes that a person's notices have been read. Others' are left alone, and so is when one was first read. */
export async function readNotices(db: Db, recipient: string, ids: readonly number[], at: Instant): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('delivery')
    .set({ read_at: at })
    .where('recipient', '=', recipient)
    .where('channel', '=', IN_APP)
    .where('read_at', 'is', null)
    .where('id', 'in', ids)
    .execute()
}

/** What did not reach anybody about an enrolment, or perhaps did not, below an id, newest first. */
export async function doubtfulDeliveries(
  db: Db,
  enrolment: string,
  below: number | null,
  limit: number,
): Promise<Delivery[]> {
  return withEffect(db)
    .$if(below !== null, (rows) => rows.where('delivery.id', '<', below))
    .where('delivery.enrolment', '=', enrolment)
    .where('delivery.state', 'in', [sql.lit('unknown' as const), sql.lit('failed' as const)])
    .orderBy('delivery.id', 'desc')
    .limit(limit)
    .execute()
}

export interface DeliveryCount {
  readonly channel: Channel
  readonly state: DeliveryTable['state']
  readonly why: string | null
  readonly n: number
}

/** How many deliveries are in each state, and why; of those sent outside the app, only since an instant. */
export async function deliveryCounts(db: Db, sentSince: Instant): Promise<DeliveryCount[]> {
  const others = await db
    .selectFrom('delivery')
    .select((row) => ['channel', 'state', 'why', row.fn.countAll<number | bigint | string>().as('n')])
    .where('state', '<>', SENT)
    .groupBy(['channel', 'state', 'why'])
    .execute()
  const sent = await db
    .selectFrom('delivery')
    .select((row) => ['channel', row.fn.countAll<number | bigint | string>().as('n')])
    .where('state', '=', SENT)
    .where('channel', '<>', IN_APP)
    .where('settled_at', '>=', sentSince)
    .groupBy('channel')
    .execute()
  return [...others, ...sent.map((row) => ({ ...row, state: 'sent' as const, why: null }))].map((row) => ({
    ...row,
    n: Number(row.n),
  }))
}

/** How many things in the outbox are not told to anybody, and why. */
export async function outboxCounts(db: Db): Promise<Pick<DeliveryCount, 'why' | 'n'>[]> {
  const rows = await db
    .selectFrom('outbox')
    .select((row) => ['state', 'why', row.fn.countAll<number | bigint | string>().as('n')])
    .where('state', 'in', [sql.lit('dropped' as const), sql.lit('set_aside' as const)])
    .groupBy(['state', 'why'])
    .execute()
  return rows.map((row) => ({ why: row.why ?? row.state, n: Number(row.n) }))
}

function withEffect(db: Db) {
  return db
    .selectFrom('delivery')
    .innerJoin('outbox', (join) =>
      join.onRef('outbox.enrolment', '=', 'delivery.enrolment').onRef('outbox.key', '=', 'delivery.effect_key'),
    )
    .selectAll('delivery')
    .select('outbox.effect')
}
