import { sql } from 'kysely'
import type { Effect } from '#engine/index.ts'
import type { Instant } from '#schemas/generated/api.ts'
import { toJson } from '../json.ts'
import { writeRows } from '../built-once.ts'
import type { Db } from '../store.ts'
import type { OutboxTable } from '../tables.ts'

/** What is to be told of an enrolment. */
export interface OwnEffects {
  readonly enrolment: string
  readonly effects: readonly Effect[]
}

/** Puts effects in the outbox. A key is told once, so that an effect asked for again adds nothing. */
export async function queueEffects(db: Db, all: readonly OwnEffects[], at: Instant): Promise<void> {
  const waits = { state: 'waiting', why: null, tries: 0, not_before: at, created_at: at } as const
  const found = all.flatMap(({ enrolment, effects }) =>
    effects.map((effect) => {
      const urgent = effect.to === 'patient' ? 0 : 1
      return { enrolment, key: effect.key, effect: toJson(effect), urgent, ...waits }
    }),
  )
  await writeRows(db, 'outbox', found, (rows) =>
    db
      .insertInto('outbox')
      .values(rows)
      .onConflict((taken) => taken.columns(['enrolment', 'key']).doNothing()),
  )
}

/** Stands in the query itself: only then does a database use the index that holds nothing else. */
const WAITING = sql.lit('waiting' as const)

/** What names a row of the outbox. */
export type Told = Pick<OutboxTable, 'enrolment' | 'key'>

/** What is to be carried out by now: for staff first, then longest waiting first. */
export async function dueEffects(db: Db, now: Instant, limit: number): Promise<Told[]> {
  return db
    .selectFrom('outbox')
    .select(['enrolment', 'key'])
    .where('state', '=', WAITING)
    .where('not_before', '<=', now)
    .orderBy('urgent', 'desc')
    .orderBy('not_before')
    .limit(limit)
    .execute()
}

/** How much waits to be carried out, and since when the oldest does. */
export async function waitingOutbox(db: Db): Promise<{ readonly n: number; readonly oldest: Instant | null }> {
  const row = await db
    .selectFrom('outbox')
    .select((each) => [each.fn.countAll<number | bigint | string>().as('n'), each.fn.min('created_at').as('oldest')])
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow()
  return { n: Number(row.n), oldest: row.oldest }
}

/** Those of these that still wait. */
export async function waitingEffects(db: Db, asked: readonly Told[]): Promise<OutboxTable[]> {
  if (asked.length === 0) return []
  return db
    .selectFrom('outbox')
    .selectAll()
    .where('state', '=', WAITING)
    .where((row) => row.or(asked.map(({ enrolment, key }) => row.and({ enrolment, key }))))
    .orderBy('created_at')
    .orderBy('key')
    .execute()
}

export async function changeEffect(
  db: Db,
  { enrolment, key }: Told,
  change: Partial<Omit<OutboxTable, 'enrolment' | 'key' | 'effect'>>,
): Promise<void> {
  await db.updateTable('outbox').set(change).where('enrolment', '=', enrolment).where('key', '=', key).execute()
}
