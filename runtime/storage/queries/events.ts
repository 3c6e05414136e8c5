import { canonicalJson, digestOf } from '#schemas/canonical.ts'
import { fromJson, toJson } from '../json.ts'
import type { Db } from '../store.ts'
import type { EventData, EventTable } from '../tables.ts'

/** What the first event names as the hash before it. */
const BEFORE_THE_FIRST = '0'.repeat(64)

export type NewEvent = Pick<EventTable, 'at' | 'actor' | 'action' | 'subject'> & { readonly data: EventData }

/** Adds an event at the end of the chain; two that try at once collide on its number, and one has to try again. */
export async function appendEvent(db: Db, event: NewEvent): Promise<void> {
  const last = await db.selectFrom('event').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst()
  const sealed = { ...event, seq: (last?.seq ?? 0) + 1, previous: last?.hash ?? BEFORE_THE_FIRST }
  await db
    .insertInto('event')
    .values({ ...sealed, data: toJson(event.data), hash: hashOf(sealed) })
    .execute()
}

/** The number of the first event that is not what was written, or null where the whole chain holds. */
export async function brokenEvent(db: Db): Promise<number | null> {
  let previous = BEFORE_THE_FIRST
  let seq = 0
  for (const row of await db.selectFrom('event').selectAll().orderBy('seq').execute()) {
    seq += 1
    const { hash, ...sealed } = { ...row, data: fromJson(row.data) }
    if (row.seq !== seq || row.previous !== previous || hash !== hashOf(sealed)) return seq
    previous = hash
  }
  return null
}

function hashOf(event: NewEvent & { seq: number; previous: string }): string {
  const { seq, at, actor, action, subject, data, previous } = event
  return digestOf(canonicalJson({ seq, at, actor, action, subject, data, previous }))
}
