import { CompiledQuery, createQueryId, sql } from 'kysely'
import type { KyselyPlugin, RootOperationNode } from 'kysely'
import { expect, test } from 'vitest'
import {
  countUnreadNotices,
  deliveryCounts,
  doubtfulDeliveries,
  dueDeliveries,
  lostDeliveries,
  noticesOf,
  outboxCounts,
  unreadNoticesOf,
} from '#storage/queries/deliveries.ts'
import {
  countNeeds,
  dueOf,
  flagsAt,
  flagsGiven,
  flagsLeft,
  flagsOfMine,
  patientsOf,
  remindersOf,
} from '#storage/queries/caseload.ts'
import { residentsBy } from '#storage/queries/directory.ts'
import { claimDue, countSetAside, isAnyDue } from '#storage/queries/enrolments.ts'
import { isAnyTooFarOff } from '#storage/queries/put-off.ts'
import { removeSessions } from '#storage/queries/sessions.ts'
import { dueEffects } from '#storage/queries/outbox.ts'
import { countConflicts, submissionsMeeting } from '#storage/queries/submissions.ts'
import type { Db } from '#storage/store.ts'
import { NOW } from './sample.ts'
import { STORES } from './stores.ts'

/* What is asked all day long costs what is due, and not what has ever been: SQLite says by which index it looks. */

const MINE = { clinician: 'karin', units: ['enhet', 'norr'] }
const SOUGHT = { show: 'all', name: '', digests: [] } as const
const LAST = { list_rank: 1, list_name: 'anna', id: 'e1' }

const QUERIES: readonly [string, (db: Db) => Promise<unknown>, indexes: string[]][] = [
  ['the outbox', (db) => dueEffects(db, NOW, 10), ['outbox_waiting']],
  ['what may be sent', (db) => dueDeliveries(db, NOW, ['email', 'sms'], 10), ['delivery_waiting']],
  ['what is being sent', (db) => lostDeliveries(db, NOW, 10), ['delivery_sending']],
  ['notices', (db) => noticesOf(db, 'anna', 1000, 10), ['delivery_notice']],
  ['unread notices', (db) => unreadNoticesOf(db, 'anna', 10), ['delivery_unread']],
  ['how many notices are unread', (db) => countUnreadNotices(db, 'anna', ['enhet']), ['delivery_unread']],
  ['what is in doubt', (db) => doubtfulDeliveries(db, 'e1', 1000, 10), ['delivery_doubtful']],
  ['counts', (db) => deliveryCounts(db, NOW), ['delivery_not_sent', 'delivery_sent']],
  ['counts of the outbox', outboxCounts, ['outbox_over']],
  ['a page of patients', (db) => patientsOf(db, MINE, SOUGHT, LAST, 10), ['enrolment_listed']],
  ['the flags of my patients', (db) => flagsOfMine(db, MINE), ['enrolment_flagged']],
  ['the flags at units', (db) => flagsAt(db, ['enhet']), ['enrolment_flagged']],
  ['the flags left at a unit', (db) => flagsLeft(db, 'enhet', ['karin', 'omar']), ['enrolment_flagged']],
  ['the flags I was given', (db) => flagsGiven(db, 'karin', ['enhet']), ['flag_by_owner']],
  ['reminders', (db) => remindersOf(db, MINE), ['enrolment_reminding']],
  [
    'how many need what',
    (db) => countNeeds(db, MINE),
    [
      'enrolment_by_unit (unit=? AND clinician=?)\nCORRELATED SCALAR SUBQUERY 1\nSEARCH submission_conflict USING INDEX submission_conflict_waiting',
    ],
  ],
  ['what did not count', (db) => countConflicts(db, ['e1', 'e2']), ['submission_conflict_waiting']],
  ['mine that are due', (db) => dueOf(db, MINE, NOW, 10), ['enrolment_by_']],
  [
    'what a submission meets',
    (db) => submissionsMeeting(db, { id: 's1', enrolment: 'e1', occurrence: 'o:1' }),
    ['MULTI-INDEX OR'],
  ],
  ['what the ticker wakes', (db) => isAnyDue(db, NOW), ['enrolment_by_tick']],
  [
    'what is put off for too long',
    (db) => isAnyTooFarOff(db, NOW, { tries: NOW, quiet: NOW }),
    [
      'enrolment_put_off',
      'outbox_waiting',
      'outbox_waiting',
      'delivery_waiting',
      'delivery_waiting',
      'delivery_sending',
    ],
  ],
  ['what the ticker takes', (db) => claimDue(db, NOW, NOW, 10), ['enrolment_by_tick']],
  ['what is set aside', countSetAside, ['enrolment_set_aside']],
  ['a page of residents', (db) => residentsBy(db, '', { id: 'anna', list_name: 'anna' }, 10), ['person_by_name']],
  ['old sessions', (db) => removeSessions(db, NOW, 10), ['session_by_last_seen']],
]

/** Those that ask by an index of which no other would do as well. */
const ALIKE = new Set([
  'a page of patients',
  'a page of residents',
  'the flags at units',
  'what the ticker wakes',
  'what the ticker takes',
  'the outbox',
  'what may be sent',
])

test.each(QUERIES)('%s', async (_, work, indexes) => {
  const sqlite = STORES.find((each) => each.name === 'sqlite')
  const store = await sqlite?.empty()
  const plans = await store?.write((db) => plansOf(db, work))
  expect(plans?.length).toBe(indexes.length)
  for (const [place, index] of indexes.entries()) {
    expect(plans?.[place]).toContain(index)
    expect(plans?.[place]).not.toMatch(
      /SCAN (delivery|outbox|session|enrolment|flag|firing|person)(?! USING)|FOR ORDER BY/,
    )
  }
})

test.each(QUERIES.filter(([name]) => ALIKE.has(name)))('%s, on PostgreSQL', async (_, work, indexes) => {
  const postgres = STORES.find((each) => each.name === 'postgres')
  const store = await postgres?.empty()
  const plans = await store?.write(async (db) => {
    // With nothing in the tables it would read them whole.
    await sql`set local enable_seqscan = off`.execute(db)
    return plansOf(db, work, 'explain')
  })
  for (const [place, index] of indexes.entries()) {
    expect(plans?.[place]).toContain(index.split(' ')[0])
    expect(plans?.[place]).not.toContain('Seq Scan on enrolment')
  }
})

/** How a database goes about each query of some work. */
async function plansOf(
  db: Db,
  work: (db: Db) => Promise<unknown>,
  explain: 'explain' | 'explain query plan' = 'explain query plan',
): Promise<string[]> {
  const nodes: RootOperationNode[] = []
  const listen: KyselyPlugin = {
    transformQuery: ({ node }) => {
      nodes.push(node)
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  }
  await work(db.withPlugin(listen))
  const plans: string[] = []
  for (const node of nodes) {
    const { sql: text, parameters } = db.getExecutor().compileQuery(node, createQueryId())
    const { rows } = await db.executeQuery<{ detail: string; 'QUERY PLAN': string }>(
      CompiledQuery.raw(`${explain} ${text}`, [...parameters]),
    )
    plans.push(rows.map((row) => row.detail ?? row['QUERY PLAN']).join('\n'))
  }
  return plans
}
