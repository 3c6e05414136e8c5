import { expect, inject, test } from 'vitest'
import { act } from '#actions/door/act.ts'
import { seedDevelopment } from '#actions/people/directory.ts'
import { publishBundle } from '#actions/publishing/publish-bundle.ts'
import { startProgram } from '#actions/course/start-program.ts'
import { digestOf } from '#storage/digest.ts'
import { openRuntime } from '#server/open.ts'
import { openStore } from '#storage/open.ts'
import { keepContact } from '#storage/queries/contacts.ts'
import { keepPerson } from '#storage/queries/directory.ts'
import { brokenChain } from '#storage/queries/events.ts'
import { addSession } from '#storage/queries/sessions.ts'
import { postgresAddress } from '../storage/stores.ts'
import { packageOf, PROGRAM } from './bundle.ts'
import { openGateway } from './gateway.ts'
import { openMailbox } from './mailbox.ts'
import { startNode } from './node-process.ts'
import type { NodeProcess } from './node-process.ts'
import { ulid } from './world.ts'

/* Several nodes wake patients and send to them, and are killed at it one after the other, each in the middle of sending. */

const PATIENTS = 60
const NODES = 6
/** How many are killed at a time, in the end all that are left. */
const KILLED = [1, 1, 1, 3]
const quiet = { info: () => {}, warn: () => {}, error: () => {} }

/** So many patients, each with mail and a telephone, who started on Monday at nine; nobody has told them anything yet. */
async function prepared(database: string): Promise<void> {
  const now = '2026-03-02T08:00:00.000Z'
  const runtime = await openRuntime({ database, mode: 'development', log: quiet, clock: { now: () => now } })
  const { context } = runtime
  await seedDevelopment(context.store)
  const ids = Array.from({ length: PATIENTS }, (_, place) => `p${place}`)
  await context.store.write(async (db) => {
    for (const [place, id] of ids.entries()) {
      await keepPerson(db, { id, name: id, first_name: id, kind: 'resident', born: null, sex: null }, [])
      const phone = `+4670${String(place).padStart(7, '0')}`
      await keepContact(db, { person: id, email: `${id}@example.org`, phone, language: 'sv', by_email: 1, by_sms: 1 })
    }
    const times = { created_at: now, last_seen_at: now, revoked_at: null }
    await addSession(db, { id: digestOf('karin'), person: 'karin-ek', method: 'development', ...times })
  })
  await act(context, { kind: 'system', name: 'command line', request: 'test' }, publishBundle, packageOf(PROGRAM))
  const karin = { kind: 'person', secret: 'karin', request: 'test' } as const
  for (const patient of ids) {
    const started = await act(context, karin, startProgram, { id: ulid(), program: 'prov', patient })
    expect(started.ok).toBe(true)
  }
  await runtime.close()
}

test(
  'whoever lives does the rest: every patient is woken and told once, and what was on its way is told again by nobody',
  { timeout: 120_000 },
  async () => {
    const database = await postgresAddress(inject('postgres').template)
    await prepared(database)
    const [mailbox, gateway] = [await openMailbox(), await openGateway()]
    // Tuesday: everybody's diary has opened and is reminded of. A minute goes by each second, so that claims and leases end.
    const clock = { at: '2026-03-03T08:30:30Z', when: Date.now(), speed: 60 }
    const post = { smtp: mailbox.url, smsGateway: gateway.url }
    const another = () => startNode({ database, clock, tickSeconds: 0.1, ...post })
    mailbox.slowness = 1000
    const living: NodeProcess[] = await Promise.all(Array.from({ length: NODES }, another))
    for (const victims of KILLED) {
      const before = mailbox.mails.length
      // Somebody is at it now, and has not been answered.
      await expect.poll(() => mailbox.mails.length, { timeout: 30_000, interval: 1 }).toBeGreaterThan(before)
      await Promise.all(living.splice(0, victims).map((node) => node.end('SIGKILL')))
    }
    expect(living).toEqual([])
    mailbox.slowness = 0
    const last = await another()

    const store = await openStore(database)
    const unsettled = () =>
      store.read(async (db) => [
        ...(await db.selectFrom('outbox').select('key').where('state', '=', 'waiting').execute()),
        ...(await db.selectFrom('delivery').select('key').where('state', 'in', ['waiting', 'sending']).execute()),
      ])
    await expect.poll(unsettled, { timeout: 60_000, interval: 200 }).toEqual([])
    const [outbox, deliveries, enrolments] = await store.read(async (db) => [
      await db.selectFrom('outbox').selectAll().execute(),
      await db.selectFrom('delivery').selectAll().execute(),
      await db.selectFrom('enrolment').select(['id', 'tick_tries']).execute(),
    ])
    const told = ['form_open:startbatteri:1', 'form_reminder:dagligen:1:1']
    const expected = enrolments.flatMap(({ id }) => told.map((key) => `${id} ${key}`)).toSorted()
    expect(outbox.map(({ enrolment, key }) => `${enrolment} ${key}`).toSorted()).toEqual(expected)
    for (const channel of ['in_app', 'email', 'sms'] as const) {
      const by = deliveries.filter((row) => row.channel === channel)
      expect(by.map(({ enrolment, effect_key }) => `${enrolment} ${effect_key}`).toSorted()).toEqual(expected)
    }
    const mails = deliveries.filter((row) => row.channel === 'email')
    const count = (state: string) => mails.filter((row) => row.state === state).length
    expect(count('sent') + count('unknown')).toBe(mails.length)
    expect(mails.filter((row) => row.state === 'unknown').map((row) => row.why)).toEqual(
      Array.from({ length: count('unknown') }, () => 'sender_lost'),
    )
    expect(count('unknown')).toBeGreaterThan(0)
    // Of those in doubt some have come, and nobody got any mail twice.
    expect(new Set(mailbox.mails.map(({ messageId }) => messageId)).size).toBe(mailbox.mails.length)
    expect(mailbox.mails.length).toBeGreaterThanOrEqual(count('sent'))
    expect(mailbox.mails.length).toBeLessThanOrEqual(mails.length)
    // A gateway knows its messages by their keys, so that none need be in doubt.
    const messages = deliveries.filter((row) => row.channel === 'sms')
    expect(new Set(messages.map((row) => row.state))).toEqual(new Set(['sent']))
    expect(gateway.sent).toHaveLength(messages.length)
    expect(await store.read(brokenChain)).toBeNull()
    expect(last.complaints()).toBe('')
    await store.close()
  },
)
