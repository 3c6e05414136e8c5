import { sql as query } from 'kysely'
import { canonicalJson } from '#schemas/canonical.ts'
import { digestOf } from '../digest.ts'
import { fromJson } from '../json.ts'
import type { Db } from '../store.ts'
import { addEvent, headOf, NO_EVENTS, seal } from '../queries/events.ts'
import type { ChainHead, EventData, EventTable } from '../tables.ts'
import type { Words } from './words.ts'

/** Each enrolment and each program gets an event chain of its own, where there was one for everything. */
export const eventChains = (sql: Words): string => `
${sql.allow('event', 'event_is_never_changed')}
${sql.allow('event', 'event_is_never_removed')}
alter table event rename to event_before;

create table event (
  subject text not null,
  n ${sql.long} not null,
  at text not null,
  actor text not null,
  action text not null,
  data text not null,
  previous text not null,
  hash text not null,
  primary key (subject, n)
)${sql.keyed};
${sql.never('update', 'event', 'event_is_never_changed', 'an event is never changed')}
${sql.never('delete', 'event', 'event_is_never_removed', 'an event is never removed')}

alter table enrolment add column events ${sql.long} not null default 0;
alter table enrolment add column event_hash text;
alter table current_bundle add column events ${sql.long} not null default 0;
alter table current_bundle add column event_hash text;
`

/** An event of the one chain there was. */
type Before = Omit<EventTable, 'n'> & { readonly seq: number }

/**
 * Carries the events over. Each subject's chain begins with a row that names the head of the one there was, and says where
 * that one did not hold, so that nothing that was wrong before looks sound afterwards.
 */
export async function carryEventsOver(db: Db): Promise<void> {
  const { last, broken } = await verified(db)
  const heads = new Map<string, ChainHead>()
  for await (const { subject, at, actor, action, data } of eventsBefore(db)) {
    const add = async (event: Pick<Before, 'at' | 'actor' | 'action'> & { data: EventData }) => {
      const sealed = seal(heads.get(subject) ?? NO_EVENTS, { subject, ...event })
      await addEvent(db, sealed)
      heads.set(subject, headOf(sealed))
    }
    if (!heads.has(subject)) {
      const found = { events: last?.seq ?? 0, hash: last?.hash ?? '', broken }
      await add({ at, actor: 'migration', action: 'carry_over', data: found })
    }
    await add({ at, actor, action, data: fromJson(data) })
  }
  for (const [subject, head] of heads) {
    await db.updateTable('enrolment').set(head).where('id', '=', subject).execute()
    await db.updateTable('current_bundle').set(head).where('program', '=', subject).execute()
  }
  await query`drop table event_before`.execute(db)
}

/** The last event of the one chain, and the number of the first that is not what was written. */
async function verified(db: Db): Promise<{ last: Before | null; broken: number | null }> {
  let last: Before | null = null
  let broken: number | null = null
  for await (const row of eventsBefore(db)) {
    const { hash, ...rest } = row
    const sealed = { ...rest, data: fromJson(rest.data) }
    const holds: boolean =
      row.seq === (last?.seq ?? 0) + 1 &&
      row.previous === (last?.hash ?? '0'.repeat(64)) &&
      hash === digestOf(canonicalJson(sealed))
    if (!holds) broken ??= row.seq
    last = row
  }
  return { last, broken }
}

async function* eventsBefore(db: Db): AsyncGenerator<Before> {
  for (let after = 0; ;) {
    const { rows } =
      await query<Before>`select * from event_before where seq > ${after} order by seq limit 1000`.execute(db)
    yield* rows
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.seq
  }
}
