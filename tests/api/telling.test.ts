import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { expandDue, takeDue } from '#actions/telling/carry-out.ts'
import { tickDue } from '#actions/clock/tick-due.ts'
import { deliveryCounts } from '#storage/queries/deliveries.ts'
import type { MyNotices } from '#schemas/generated/api.ts'
import { sendDue } from '#server/post/sender.ts'
import { restoreBackup } from '#storage/backup/restore.ts'
import { takeBackup } from '#storage/backup/take.ts'
import { toJson } from '#storage/json.ts'
import { temporaryFolder } from '../storage/stores.ts'
import { posting } from './posting.ts'
import type { Posting } from './posting.ts'
import { ulid } from './world.ts'

/* Who is told what, and when: what is over is told to nobody, and nobody is told too much or in the night. */

const BATTERY = { matt: '0', risk: '0' }

/** Anna has mail; she has sent her first forms, so that only what comes later is told. */
async function diary(): Promise<Posting> {
  const posted = await posting()
  await send(posted, 'startbatteri:1', BATTERY)
  await posted.contact('anna-testsson', { by_email: 1 })
  await posted.round()
  expect(posted.mailbox.mails).toEqual([])
  return posted
}

async function send({ made, mine }: Posting, occurrence: string, answers: object): Promise<void> {
  const anna = await made.as('anna-testsson')
  const reply = await anna.post(`${mine}/forms/${occurrence}/submission`, { id: ulid(), answers })
  expect(reply.status).toBe(200)
}

const write = async ({ made, patient }: Posting) =>
  (await made.as('karin-ek')).post(`${patient}/messages`, { id: ulid(), text: 'Hej!' })

const MORNING = { lagd: '23:00', vaken: 5 }

describe('what is over is not told', () => {
  test('when it is over before it reaches anybody', async () => {
    const posted = await posting()
    await posted.contact('anna-testsson', { by_email: 1 })
    await send(posted, 'startbatteri:1', BATTERY)
    await posted.round()
    expect(posted.mailbox.mails).toEqual([])
    expect(await posted.made.rows('outbox')).toMatchObject([{ state: 'dropped', why: 'not_open' }])
    expect(await posted.made.rows('delivery')).toEqual([])
  })

  test('when the form is sent between being queued and being mailed', async () => {
    const posted = await diary()
    posted.made.clock.set('2026-03-03T06:30:00Z')
    await tickDue(posted.context)
    await expandDue(posted.context)
    expect(await posted.outcomes()).toEqual(['waiting'])
    await send(posted, 'dagligen:1', MORNING)
    await sendDue(posted.context, posted.post)
    expect(posted.mailbox.mails).toEqual([])
    expect(await posted.outcomes()).toEqual(['dropped: not_open'])
  })

  test('when the message has been read, or the flag acknowledged, meanwhile', async () => {
    const posted = await posting()
    await posted.contact('anna-testsson', { by_email: 1 })
    await posted.contact('karin-ek', { by_email: 1 })
    await send(posted, 'startbatteri:1', { matt: '0', risk: '3' })
    const message = ulid()
    await posted.karin.post(`${posted.patient}/messages`, { id: message, text: 'Hej!' })
    await expandDue(posted.context)
    await posted.anna.post(`${posted.mine}/messages/read`, { last: message })
    await posted.karin.post(`${posted.patient}/flags/risk%40startbatteri%3A1/acknowledgement`, { comment: null })
    await sendDue(posted.context, posted.post)
    // The third is what a rule reminds staff of, which is still to be done.
    expect((await posted.outcomes()).toSorted()).toEqual(['dropped: acknowledged', 'dropped: read', 'sent'])
    expect(posted.mailbox.mails).toHaveLength(1)
  })

  test('of forms, when the program has been paused meanwhile; messages are', async () => {
    const posted = await diary()
    posted.made.clock.set('2026-03-03T05:30:00Z')
    await tickDue(posted.context)
    const karin = await posted.made.as('karin-ek')
    expect((await karin.post(`${posted.patient}/pause`, {})).status).toBe(200)
    await write(posted)
    await posted.round('2026-03-03T06:30:00Z')
    const dropped = (await posted.made.rows('outbox')).filter((row) => row.why === 'paused')
    expect(dropped.map((row) => row.key)).toEqual(['form_open:dagligen:1'])
    expect(posted.mailbox.mails).toHaveLength(1)
  })

  test('when the person has turned the channel off meanwhile', async () => {
    const posted = await diary()
    await write(posted)
    await expandDue(posted.context)
    await posted.anna.put('/api/my/notifications', { language: 'sv', email: false, sms: false })
    await sendDue(posted.context, posted.post)
    expect(await posted.outcomes()).toEqual(['dropped: not_chosen'])
  })
})

describe('what waits for somebody who has handed it over', () => {
  test('goes to whoever has it now, and never to them', async () => {
    const posted = await posting()
    for (const who of ['karin-ek', 'omar-haddad']) await posted.contact(who, { by_email: 1 })
    posted.mailbox.manner = 'is busy'
    await send(posted, 'startbatteri:1', { matt: '0', risk: '3' })
    await posted.round()
    // A priority flag, and what a rule reminds of.
    expect(await posted.outcomes()).toEqual(['waiting: smtp_450', 'waiting: smtp_450'])
    const given = { unit: 'somnmottagningen', clinician: 'omar-haddad' }
    expect((await posted.karin.post(`${posted.patient}/transfer`, given)).status).toBe(200)
    posted.mailbox.manner = 'takes'
    await posted.round('2026-03-02T09:00:00Z')
    await posted.round('2026-03-02T10:00:00Z')
    const rows = (await posted.made.rows('delivery')).filter((row) => row.channel === 'email')
    const told = (who: string) => rows.filter((row) => row.recipient === who).map(({ state, why }) => why ?? state)
    expect(told('karin-ek')).toEqual(['handed_over', 'handed_over'])
    // The flag, the reminder, and that he has been given the patient.
    expect(told('omar-haddad')).toEqual(['sent', 'sent', 'sent'])
    expect(new Set(posted.mailbox.mails.map(({ to }) => to))).toEqual(new Set(['omar-haddad@example.org']))
    const inApp = (await posted.made.rows('delivery')).filter((row) => row.channel === 'in_app')
    expect(inApp.filter(({ recipient }) => recipient === 'omar-haddad')).toHaveLength(3)
  })

  test('is not told twice to whom a flag was given, who has been told of that', async () => {
    const posted = await posting()
    for (const who of ['karin-ek', 'omar-haddad']) await posted.contact(who, { by_email: 1 })
    await send(posted, 'startbatteri:1', { matt: '0', risk: '3' })
    await expandDue(posted.context)
    const flag = encodeURIComponent('risk@startbatteri:1')
    const given = await posted.karin.put(`${posted.patient}/flags/${flag}/owner`, { owner: 'omar-haddad' })
    expect(given.status).toBe(200)
    await posted.round()
    await posted.round('2026-03-02T10:00:00Z')
    const mails = (await posted.made.rows('delivery')).filter(({ channel }) => channel === 'email')
    const ofFlag = mails.filter((row) => row.effect_key.startsWith('flag:'))
    expect(ofFlag.map(({ recipient, state, why }) => [recipient, why ?? state])).toEqual([
      ['karin-ek', 'handed_over'],
      ['omar-haddad', 'sent'],
    ])
  })
})

test('what waited when a backup was taken is told in the app alone when it is put back', async () => {
  const posted = await posting()
  for (const who of ['anna-testsson', 'karin-ek']) await posted.contact(who, { by_email: 1 })
  await send(posted, 'startbatteri:1', { matt: '0', risk: '3' })
  const folder = join(temporaryFolder(), 'backup')
  await takeBackup(posted.context.store, folder, posted.made.clock.now())
  // All of it goes out, and then the database is lost.
  await posted.round()
  const gone = posted.mailbox.mails.length
  expect(gone).toBeGreaterThan(0)
  await restoreBackup(posted.context.store, folder, true)
  await posted.round('2026-03-02T09:00:00Z')
  expect(posted.mailbox.mails).toHaveLength(gone)
  expect(new Set(await posted.outcomes())).toEqual(new Set(['unknown: restored']))
  const karin = await posted.made.as('karin-ek')
  expect((await karin.get('/api/my/notices')).json<MyNotices>().unread).toBeGreaterThan(0)
  expect((await karin.get(`${posted.patient}/deliveries`)).text).toContain('restored')
  // What happens from now on is told as ever.
  await write(posted)
  await posted.round()
  expect(posted.mailbox.mails).toHaveLength(gone + 1)
})

describe('after we have been away', () => {
  test('only the latest reminder of each form that is still open goes out', async () => {
    const posted = await diary()
    // The clock went on and the outbox filled; nobody sent.
    for (const at of ['2026-03-03T05:30', '2026-03-03T08:30', '2026-03-04T05:30', '2026-03-04T08:30']) {
      posted.made.clock.set(`${at}:00Z`)
      await tickDue(posted.context)
    }
    await posted.round('2026-03-04T09:00:00Z')
    expect(posted.mailbox.mails).toHaveLength(1)
    const told = (await posted.made.rows('delivery')).filter((row) => row.channel === 'email')
    expect(told.map((row) => row.effect_key)).toEqual(['form_reminder:dagligen:2:1'])
    const dropped = (await posted.made.rows('outbox')).filter((row) => row.state === 'dropped')
    expect(dropped.map(({ key, why }) => [key, why])).toEqual([
      ['form_open:startbatteri:1', 'not_open'],
      ['form_open:dagligen:1', 'not_open'],
      ['form_reminder:dagligen:1:1', 'not_open'],
      ['form_open:dagligen:2', 'superseded'],
    ])
  })

  test('a reminder that waits for the morning gives way to a later one', async () => {
    const posted = await diary()
    // Quiet until half past nine by Anna's clock: what opened at half past six waits, and is reminded of at that hour.
    await posted.hours({ quiet_to: '09:30' })
    await posted.round('2026-03-03T05:30:00Z')
    expect(posted.mailbox.mails).toEqual([])
    await posted.round('2026-03-03T08:30:00Z')
    expect(posted.mailbox.mails).toHaveLength(1)
    expect((await posted.outcomes()).toSorted()).toEqual(['dropped: superseded', 'sent'])
  })
})

describe('in the quiet hours', () => {
  test('a patient hears nothing until the morning, by whatever it is', async () => {
    const posted = await diary()
    posted.made.clock.set('2026-03-02T20:30:00Z')
    await write(posted)
    await posted.round()
    await posted.round('2026-03-03T05:59:59Z')
    expect(posted.mailbox.mails).toEqual([])
    await posted.round('2026-03-03T06:00:00Z')
    // The message, and the diary that opened at half past six.
    expect(posted.mailbox.mails).toHaveLength(2)
  })

  test('what would come after the form has closed is told in the app alone', async () => {
    const posted = await diary()
    // Half past six to half past six in the evening; quiet the whole of it.
    await posted.hours({ quiet_from: '06:00', quiet_to: '19:00' })
    await posted.round('2026-03-03T05:30:00Z')
    await posted.round('2026-03-03T20:00:00Z')
    expect(posted.mailbox.mails).toEqual([])
    expect(await posted.outcomes()).toContain('dropped: quiet_hours')
    const inApp = (await posted.made.rows('delivery')).filter((row) => row.channel === 'in_app')
    expect(inApp.map((row) => row.effect_key)).toContain('form_open:dagligen:1')
  })

  test('staff hear of a priority flag at once, and of the rest in the morning by the clock of the unit', async () => {
    const posted = await posting()
    await posted.contact('karin-ek', { by_email: 1 })
    await posted.hours({ zone: 'Europe/Helsinki' })
    posted.made.clock.set('2026-03-02T19:30:00Z')
    await (await posted.made.as('anna-testsson')).post(`${posted.mine}/messages`, { id: ulid(), text: 'Hej!' })
    await posted.round()
    expect(posted.mailbox.mails).toEqual([])
    await send(posted, 'startbatteri:1', { matt: '0', risk: '3' })
    await posted.round()
    expect(posted.mailbox.mails).toHaveLength(1)
    await posted.round('2026-03-03T04:59:59Z')
    expect(posted.mailbox.mails).toHaveLength(1)
    // The message, and what a rule reminds of.
    await posted.round('2026-03-03T05:00:00Z')
    expect(posted.mailbox.mails).toHaveLength(3)
  })
})

describe('a day', () => {
  test('holds five messages to a patient by each channel and no more; the rest is in the app, and counted', async () => {
    const posted = await diary()
    await posted.contact('anna-testsson', { by_sms: 1 })
    for (let n = 0; n < 8; n += 1) await write(posted)
    await posted.round()
    expect([posted.mailbox.mails.length, posted.gateway.sent.length]).toEqual([5, 5])
    const counts = await posted.context.store.read((db) => deliveryCounts(db, '2026-03-02T00:00:00.000Z'))
    expect(counts.filter(({ state }) => state === 'dropped')).toMatchObject([
      { channel: 'email', why: 'cap', n: 3 },
      { channel: 'sms', why: 'cap', n: 3 },
    ])
    const inApp = (await posted.made.rows('delivery')).filter((row) => row.channel === 'in_app')
    expect(inApp.filter((row) => row.effect_key.startsWith('message:'))).toHaveLength(8)

    // Another day, and the places are free again.
    posted.made.clock.set('2026-03-03T12:00:00Z')
    await write(posted)
    await posted.round()
    expect(posted.gateway.sent.length).toBeGreaterThan(5)
  })

  test('holds no more when many send at once', async () => {
    const posted = await diary()
    for (let n = 0; n < 12; n += 1) await write(posted)
    await expandDue(posted.context)
    await Promise.all([1, 2, 3, 4].map(() => sendDue(posted.context, posted.post)))
    expect(posted.mailbox.mails).toHaveLength(5)
  })

  test('holds no more than the unit says, and what waited since yesterday counts on the day it is sent', async () => {
    const posted = await diary()
    await posted.hours({ daily_cap: 2 })
    posted.mailbox.manner = 'is busy'
    for (let n = 0; n < 2; n += 1) await write(posted)
    await posted.round()
    expect(await posted.outcomes()).toEqual(['waiting: smtp_450', 'waiting: smtp_450'])
    posted.mailbox.manner = 'takes'
    posted.made.clock.set('2026-03-03T12:00:00Z')
    await write(posted)
    await posted.round()
    expect(posted.mailbox.mails).toHaveLength(2)
  })

  test('does not hold back what staff must know', async () => {
    const posted = await posting()
    await posted.hours({ daily_cap: 0 })
    await posted.contact('karin-ek', { by_email: 1 })
    await posted.contact('anna-testsson', { by_email: 1 })
    await write(posted)
    await send(posted, 'startbatteri:1', { matt: '0', risk: '3' })
    await posted.round()
    expect(posted.mailbox.mails.map(({ to }) => to)).toEqual(['karin-ek@example.org'])
  })
})

describe('staff', () => {
  test('of the unit are all told when the one assigned no longer works there', async () => {
    const posted = await posting()
    await posted.context.store.write((db) => db.deleteFrom('role').where('person', '=', 'karin-ek').execute())
    await send(posted, 'startbatteri:1', { matt: '0', risk: '3' })
    await posted.round()
    const told = (await posted.made.rows('delivery')).filter((row) => row.effect_key.startsWith('flag:'))
    expect(told.map((row) => row.recipient)).toEqual(['omar-haddad'])
  })

  test('that are none leave it dropped, said aloud and counted', async () => {
    const posted = await posting()
    await posted.context.store.write((db) => db.deleteFrom('role').where('role', '=', 'clinician').execute())
    await send(posted, 'startbatteri:1', { matt: '0', risk: '3' })
    await posted.round()
    const rows = (await posted.made.rows('outbox')).filter((row) => row.key.startsWith('flag:'))
    expect(rows).toMatchObject([{ state: 'dropped', why: 'nobody' }])
    expect(posted.made.logged.join('\n')).toContain('Nobody at the unit can be told of something.')
  })
})

test('an enrolment that cannot be read waits longer and longer and is set aside; the others are told', async () => {
  const posted = await posting()
  const other = await posted.made.start('bo-provberg')
  await posted.context.store.write((db) =>
    db
      .updateTable('outbox')
      .set({ effect: toJson(null) as never })
      .where('enrolment', '=', posted.enrolment)
      .execute(),
  )
  await posted.round()
  const told = await posted.made.rows('delivery')
  expect(told.map((row) => row.enrolment)).toEqual([other])
  for (let tries = 0; tries < 12; tries += 1) {
    const [row] = (await posted.made.rows('outbox')).filter((each) => each.enrolment === posted.enrolment)
    if (row?.state === 'waiting') await posted.round(row.not_before)
  }
  const [row] = (await posted.made.rows('outbox')).filter((each) => each.enrolment === posted.enrolment)
  expect(row).toMatchObject({ state: 'set_aside', tries: 10 })
})

test('a delivery that is taken is given to no other until its time is up', async () => {
  const posted = await diary()
  await write(posted)
  await expandDue(posted.context)
  const [one, other] = await Promise.all([takeDue(posted.context, 8), takeDue(posted.context, 8)])
  expect(one.letters.length + other.letters.length).toBe(1)
})
