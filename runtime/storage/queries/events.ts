import { sql } from 'kysely'
import { canonicalJson } from '#schemas/canonical.ts'
import { digestOf } from '../digest.ts'
import { fromJson, toJson } from '../json.ts'
import { writeRows } from '../built-once.ts'
import type { Db } from '../store.ts'
import type { ChainHead, EventData, EventTable } from '../tables.ts'

/*
 * What happens to one enrolment, or to one program, is a chain of events, each sealed by the hash of the one before. The
 * row of the enrolment or the program keeps the last link, so that a chain that has lost its end is seen too.
 */

/** What the first event of a chain names as the hash before it. */
const BEFORE_THE_FIRST = '0'.repeat(64)

/** How many events are looked at in one go. */
const PAGE = 1000

/** The head of a chain that has no events yet. */
export const NO_EVENTS: ChainHead = { events: 0, event_hash: null }

export type NewEvent = Pick<EventTable, 'at' | 'actor' | 'action' | 'subject'> & { readonly data: EventData }

/** The next event of a chain, from the head its subject's row has; with it the row is to get the head of this one. */
export function seal(head: ChainHead, event: NewEvent): EventTable {
  const { subject, at, actor, action, data } = event
  const sealed = { subject, n: head.events + 1, at, actor, action, data, previous: head.event_hash ?? BEFORE_THE_FIRST }
  return { ...sealed, data: toJson(data), hash: digestOf(canonicalJson(sealed)) }
}

/** The head of a chain that ends with this event. */
export function headOf({ n, hash }: EventTable): ChainHead {
  return { events: n, event_hash: hash }
}

/** Two that add to the same chain at once collide on the number, and one has to try again. */
export async function addEvent(db: Db, event: EventTable): Promise<void> {
  await addEvents(db, [event])
}

/** As `addEvent`, each to its own chain. */
export async function addEvents(db: Db, events: readonly EventTable[]): Promise<void> {
  await writeRows(db, 'event', events, (rows) => db.insertInto('event').values(rows))
}

/** Where a chain is not what was written. */
export interface BrokenChain {
  readonly subject: string
  /** Number of the first event that is changed or missing. */
  readonly n: number
}

/** The first chain that is not what was written, or null where every chain holds to its end. */
export async function brokenChain(db: Db): Promise<BrokenChain | null> {
  let head = NO_EVENTS
  let last: Pick<EventTable, 'subject' | 'n'> = { subject: '', n: 0 }
  for (;;) {
    const page = await eventsAfter(db, last)
    for (const row of page) {
      if (row.subject !== last.subject) head = NO_EVENTS
      const { hash, n } = seal(head, { ...row, data: fromJson(row.data) })
      if (row.n !== n || row.hash !== hash || row.previous !== (head.event_hash ?? BEFORE_THE_FIRST)) {
        return { subject: row.subject, n }
      }
      head = headOf(row)
      last = row
    }
    if (page.length < PAGE) return brokenEnd(db)
  }
}

async function eventsAfter(db: Db, { subject, n }: Pick<EventTable, 'subject' | 'n'>): Promise<EventTable[]> {
  return db
    .selectFrom('event')
    .selectAll()
    .where((row) => row.or([row('subject', '>', subject), row.and([row('subject', '=', subject), row('n', '>', n)])]))
    .orderBy('subject')
    .orderBy('n')
    .limit(PAGE)
    .execute()
}

/** Of chains that hold inside: one whose subject names another last event, or whose subject is nowhere. */
async function brokenEnd(db: Db): Promise<BrokenChain | null> {
  const { rows } = await sql<{ subject: string; n: number }>`
    with head as (
      select id as subject, events, event_hash from enrolment
      union all select program, events, event_hash from current_bundle
      union all select 'banner:' || id, events, event_hash from banner
      union all select 'offer:' || unit || ':' || program, events, event_hash from offer
    )
    select coalesce(head.subject, ends.subject) as subject,
      case
        when head.events = ends.n then ends.n
        when coalesce(head.events, 0) < coalesce(ends.n, 0) then coalesce(head.events, 0) + 1
        else coalesce(ends.n, 0) + 1
      end as n
    from head full join (select subject, max(n) as n from event group by subject) as ends on ends.subject = head.subject
    left join event on event.subject = ends.subject and event.n = ends.n
    where coalesce(head.events, 0) <> coalesce(ends.n, 0) or head.event_hash <> event.hash
    order by 1 limit 1`.execute(db)
  return rows[0] ?? null
}
