import { describe, expect, test } from 'vitest'
import type { MyNotices, MyNotifications } from '#schemas/generated/api.ts'
import { posting } from './posting.ts'
import type { Client } from './world.ts'
import { ulid } from './world.ts'

/* What is new, in the app: everybody's own list. */

const list = async (client: Client) => (await client.get('/api/my/notices')).json<MyNotices>()

describe("a patient's notices", () => {
  test('tell what is new and in which program, newest first, and are read one by one', async () => {
    const { round, anna, karin, patient, enrolment, made } = await posting()
    await round()
    const message = ulid()
    await karin.post(`${patient}/messages`, { id: message, text: 'Hej Anna!' })
    made.clock.set('2026-03-02T08:10:00Z')
    await round()
    const { unread, items: notices } = await list(anna)
    expect(unread).toBe(2)
    expect(notices).toMatchObject([
      { about: 'message', subject: message, program: { sv: 'Provprogram' }, patient: null, readAt: null, enrolment },
      { about: 'form_open', subject: 'startbatteri:1', at: '2026-03-02T08:00:00.000Z', readAt: null },
    ])
    const ids = notices.slice(0, 1).map(({ id }) => id)
    const after = (await anna.post('/api/my/notices/read', { ids })).json<MyNotices>()
    expect(after.unread).toBe(1)
    expect(after.items.map(({ readAt }) => readAt)).toEqual(['2026-03-02T08:10:00.000Z', null])
  })

  test('count as read when what they tell of is over, whoever saw to it', async () => {
    const { round, anna, mine } = await posting()
    await round()
    expect((await list(anna)).unread).toBe(1)
    await anna.post(`${mine}/forms/startbatteri:1/submission`, { id: ulid(), answers: { matt: '0', risk: '0' } })
    expect(await list(anna)).toMatchObject({ unread: 0, items: [{ readAt: '2026-03-02T08:00:00.000Z' }] })
  })

  test('of one form are one: a reminder takes the place of what it reminds of', async () => {
    const { round, made } = await posting()
    await round('2026-03-03T05:30:00Z')
    await round('2026-03-03T08:30:00Z')
    const { items: notices } = await list(await made.as('anna-testsson'))
    const unread = notices.filter(({ readAt, subject }) => readAt === null && subject === 'dagligen:1')
    expect(unread.map(({ about }) => about)).toEqual(['form_reminder'])
  })

  test('are read by nobody else', async () => {
    const { round, anna, made } = await posting()
    await round()
    const [notice] = (await list(anna)).items
    const bo = await made.as('bo-provberg')
    await bo.post('/api/my/notices/read', { ids: [notice?.id ?? 0] })
    expect(await list(bo)).toEqual({ unread: 0, items: [], next: null })
    expect((await list(anna)).unread).toBe(1)
  })
})

describe("a clinician's notices", () => {
  test('name the patient, are logged as seeing them, and go when the flag is acknowledged', async () => {
    const { round, anna, karin, mine, patient, made } = await posting()
    await anna.post(`${mine}/forms/startbatteri:1/submission`, { id: ulid(), answers: { matt: '1', risk: '2' } })
    await round()
    const { unread, items: notices } = await list(karin)
    const told = notices.map(({ about, patient: name }) => [about, name])
    expect([unread, told]).toEqual([
      2,
      [
        ['staff_reminder', 'Anna Testsson'],
        ['flag', 'Anna Testsson'],
      ],
    ])
    const seen = (await made.rows('access')).filter((row) => row.action === 'myNotices' && row.actor === 'karin-ek')
    expect(seen).toMatchObject([{ patient: 'anna-testsson' }])
    await karin.post(`${patient}/flags/risk%40startbatteri%3A1/acknowledgement`, { comment: null })
    // What the rule reminds of is another matter, and still to be done.
    const after = await list(karin)
    expect(after.items.filter(({ readAt }) => readAt === null)).toMatchObject([{ about: 'staff_reminder' }])
  })

  test('of patients of a unit are gone when they no longer work there', async () => {
    const { round, anna, karin, mine, context } = await posting()
    await anna.post(`${mine}/forms/startbatteri:1/submission`, { id: ulid(), answers: { matt: '1', risk: '2' } })
    await round()
    await context.store.write((db) =>
      db.updateTable('role').set({ unit: 'fysioterapi-norr' }).where('person', '=', 'karin-ek').execute(),
    )
    const reply = await karin.get('/api/my/notices')
    expect(reply.json()).toEqual({ unread: 0, items: [], next: null })
    expect(reply.text).not.toContain('Anna')
  })
})

describe('choices', () => {
  test('are by channel, stay, and change no address', async () => {
    const { made, anna } = await posting()
    const wanted = { language: 'en', email: false, sms: true }
    const chosen = (await anna.put('/api/my/notifications', wanted)).json<MyNotifications>()
    // Neither channel is configured in this runtime, which the screen says.
    expect(chosen).toEqual({
      language: 'en',
      email: { address: 'anna-testsson@example.org', chosen: false, available: false },
      sms: { address: '+46701740605', chosen: true, available: false },
    })
    expect((await (await made.as('anna-testsson')).get('/api/my/notifications')).json()).toEqual(chosen)
  })

  test('are there for staff, and for a person of whom no address is known', async () => {
    const { karin, made } = await posting()
    expect((await karin.get('/api/my/notifications')).json()).toMatchObject({
      email: { address: 'karin-ek@example.org' },
    })
    const david = await made.as('david-mall')
    const chosen = await david.put('/api/my/notifications', { language: 'sv', email: true, sms: true })
    expect(chosen.json()).toMatchObject({ email: { address: null, chosen: true }, sms: { address: null } })
  })

  test('that are none are refused, and change nothing', async () => {
    const { anna } = await posting()
    const before = (await anna.get('/api/my/notifications')).text
    const refused = await anna.put('/api/my/notifications', { language: 'fi', email: true, sms: true })
    expect(refused.status).toBe(422)
    expect((await anna.get('/api/my/notifications')).text).toBe(before)
  })
})
