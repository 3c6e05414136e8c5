import { describe, expect, test } from 'vitest'
import { bringTooFarNear } from '#actions/clock/bring-near.ts'
import { expandDue, record, takeDue } from '#actions/telling/carry-out.ts'
import { moved } from '#actions/context/calendar.ts'
import type { Context } from '#actions/context/context.ts'
import { tickDue } from '#actions/clock/tick-due.ts'
import { seeded } from '#engine/index.ts'
import type { MyNotices, MyProgramPage, PatientPage, Session } from '#schemas/generated/api.ts'
import { sendDue } from '#server/post/sender.ts'
import { brokenChain } from '#storage/queries/events.ts'
import { posting } from './posting.ts'
import type { Posting } from './posting.ts'
import { ulid, world } from './world.ts'

/*
 * Clocks that are wrong for a while, or do not agree. For a patient time never goes back: what happens when the clock shows an
 * earlier time than the latest that is recorded, happens at that later time.
 */

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const MORNING = { lagd: '23:00', vaken: 5 }

/** Anna has mail, has sent her first form, and her diary of Tuesday has opened and been told of. */
async function tuesday(): Promise<Posting> {
  const posted = await posting()
  await posted.anna.post(`${posted.mine}/forms/startbatteri:1/submission`, {
    id: ulid(),
    answers: { matt: '0', risk: '0' },
  })
  await posted.contact('anna-testsson', { by_email: 1 })
  await posted.round('2026-03-03T06:30:00Z')
  expect(posted.mailbox.mails).toHaveLength(1)
  return posted
}

const diaries = async ({ made }: Posting) =>
  (await made.rows('occurrence')).filter((row) => row.form === 'dagbok').toSorted((one, other) => one.n - other.n)

describe('a clock that goes back', () => {
  test.each([
    ['an hour', '2026-03-03T05:29:00Z'],
    ['a day', '2026-03-02T06:30:00Z'],
  ])('%s opens, reminds and tells nothing again, and what is sent meanwhile counts', async (_, back) => {
    const posted = await tuesday()
    const before = [await diaries(posted), await posted.made.rows('outbox')]
    await posted.round(back)
    expect(await tickDue(posted.context)).toBe(0)
    expect([await diaries(posted), await posted.made.rows('outbox')]).toEqual(before)

    const anna = await posted.made.as('anna-testsson')
    const { view } = (await anna.get(posted.mine)).json<MyProgramPage>()
    expect([view.at, view.due.map((due) => due.occurrence)]).toEqual(['2026-03-03T06:30:00', ['dagligen:1']])
    const sent = await anna.post(`${posted.mine}/forms/dagligen:1/submission`, { id: ulid(), answers: MORNING })
    expect(sent.status).toBe(200)
    const responses = await posted.made.rows('response')
    expect(responses.find((row) => row.occurrence === 'dagligen:1')).toMatchObject({
      sent_local: '2026-03-03T06:30:00',
      late: 0,
    })
    const karin = await posted.made.as('karin-ek')
    const page = (await karin.get(posted.patient)).json<PatientPage>()
    expect(page.view.timeline.map(({ at }) => at)).toEqual(
      page.view.timeline
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    )

    // When the clock has caught up all goes on as it would have, with nothing told again.
    await posted.round('2026-03-03T09:00:00Z')
    await posted.round('2026-03-04T06:30:00Z')
    expect(posted.mailbox.mails).toHaveLength(2)
    const told = (await posted.made.rows('outbox')).map(({ key }) => key)
    expect(told).toEqual(['form_open:startbatteri:1', 'form_open:dagligen:1', 'form_open:dagligen:2'])
    expect(await posted.context.store.read(brokenChain)).toBeNull()
  })
})

describe('a clock that goes forward and back again', () => {
  test.each([
    ['a day', DAY, ['open', 'planned']],
    ['forty days', 40 * DAY, ['expired', 'expired']],
  ])('%s leaves every form there is there once, and tells of none that is over', async (_, ahead, states) => {
    const posted = await tuesday()
    const now = posted.made.clock.now()
    await posted.round(moved(now, ahead))
    await posted.round(now)
    const found = await diaries(posted)
    expect(found.map(({ n }) => n)).toEqual(Array.from({ length: 14 }, (__, place) => place + 1))
    expect([found[1]?.state, found[2]?.state]).toEqual(states)
    const mails = posted.mailbox.mails.length
    expect(mails).toBeLessThanOrEqual(2)

    // What was taken from the patient by a wrong clock is still taken from her: late, and it counts.
    const anna = await posted.made.as('anna-testsson')
    const late = await anna.post(`${posted.mine}/forms/dagligen:1/submission`, { id: ulid(), answers: MORNING })
    expect(late.status).toBe(200)
    for (let day = 1; day <= 41; day += 1) await posted.round(moved(now, day * DAY))
    expect((await diaries(posted)).map(({ n }) => n)).toEqual(found.map(({ n }) => n))
    const told = (await posted.made.rows('delivery')).map(({ key }) => key)
    expect(new Set(told).size).toBe(told.length)
    expect(new Set(posted.mailbox.mails.map(({ messageId }) => messageId)).size).toBe(posted.mailbox.mails.length)
    expect(await posted.context.store.read(brokenChain)).toBeNull()
  })

  test('leaves nothing waiting for a day that is far away', async () => {
    const posted = await tuesday()
    const now = posted.made.clock.now()
    await posted.contact('karin-ek', { by_email: 1 })
    posted.made.clock.set(moved(now, 40 * DAY))
    // Written and queued, and below claimed and taken, while the clock was wrong.
    await (await posted.made.as('anna-testsson')).post(`${posted.mine}/messages`, { id: ulid(), text: 'Hej!' })
    posted.made.clock.set(now)
    await posted.round()
    const karin = await posted.made.as('karin-ek')
    const unread = async () => (await karin.get('/api/my/notices')).json<MyNotices>().unread
    expect(await unread()).toBe(0)
    await posted.context.store.write((db) =>
      db
        .updateTable('enrolment')
        .set({ wake_at: now, tick_at: moved(now, 40 * DAY + MINUTE) })
        .execute(),
    )
    await bringTooFarNear(posted.context)
    expect((await posted.made.rows('enrolment')).map((row) => row.tick_at)).toEqual([now])
    await expandDue(posted.context)
    // The message, and the flag that nothing has been sent for so long.
    expect(await unread()).toBe(2)
    await posted.context.store.write((db) =>
      db
        .updateTable('delivery')
        .set({ state: 'sending', lease_until: moved(now, 40 * DAY) })
        .where('channel', '=', 'email')
        .where('recipient', '=', 'karin-ek')
        .execute(),
    )
    await bringTooFarNear(posted.context)
    await posted.round()
    expect((await posted.outcomes()).at(-1)).toBe('unknown: sender_lost')
    expect(posted.made.logged.filter((line) => line.includes('a clock has been wrong'))).toHaveLength(2)
    await bringTooFarNear(posted.context)
    expect(posted.made.logged.filter((line) => line.includes('a clock has been wrong'))).toHaveLength(2)
  })

  test('is looked after by the ticker itself', async () => {
    const made = await world({ tickSeconds: 0.02 })
    await made.publish()
    const enrolment = await made.start('anna-testsson')
    await made.runtime.context.store.write((db) =>
      db.updateTable('outbox').set({ not_before: '2026-05-01T00:00:00.000Z', state: 'waiting' }).execute(),
    )
    await expect.poll(async () => (await made.rows('outbox')).filter((row) => row.state === 'waiting').length).toBe(0)
    expect((await made.rows('outbox')).map((row) => row.enrolment)).toEqual([enrolment])
  })
})

/** A node on the same database whose clock is so many milliseconds ahead. */
function ahead(context: Context, milliseconds: number): Context {
  return { ...context, clock: { now: () => moved(context.clock.now(), milliseconds) } }
}

describe('two nodes whose clocks are seven minutes apart', () => {
  test('open, remind and tell each thing once', async () => {
    const posted = await tuesday()
    const nodes = [posted.context, ahead(posted.context, 7 * MINUTE)]
    const begun = posted.made.clock.now()
    for (let minutes = 0; minutes <= 36 * 60; minutes += 30) {
      posted.made.clock.set(moved(begun, minutes * MINUTE))
      for (const node of minutes % 60 === 0 ? nodes : nodes.toReversed()) {
        await tickDue(node)
        await expandDue(node)
        await sendDue(node, posted.post)
      }
    }
    const told = (await posted.made.rows('delivery')).filter((row) => row.channel === 'email')
    expect(told.map((row) => row.effect_key)).toEqual([
      'form_open:dagligen:1',
      'form_reminder:dagligen:1:1',
      'form_open:dagligen:2',
      'form_reminder:dagligen:2:1',
    ])
    expect(posted.mailbox.mails).toHaveLength(4)
    expect((await diaries(posted)).slice(0, 3).map((row) => row.state)).toEqual(['expired', 'expired', 'planned'])
  })

  test('give up on one another too early at the most: what the sender says afterwards stands', async () => {
    const posted = await tuesday()
    const karin = await posted.made.as('karin-ek')
    expect((await karin.post(`${posted.patient}/messages`, { id: ulid(), text: 'Hej!' })).status).toBe(200)
    await expandDue(posted.context)
    const { letters } = await takeDue(posted.context, 8)
    expect(letters).toHaveLength(1)
    await sendDue(ahead(posted.context, 7 * MINUTE), posted.post)
    expect((await posted.outcomes()).at(-1)).toBe('unknown: sender_lost')
    for (const letter of letters) await record(posted.context, letter, { kind: 'sent', id: 'm1' })
    expect((await posted.outcomes()).at(-1)).toBe('sent')
    expect(posted.mailbox.mails).toHaveLength(1)
  })
})

test.each(['a', 'b', 'c', 'd'])(
  'whatever way the clocks of two nodes take to the same time, every form is where it would have been (%s)',
  async (seed) => {
    const random = seeded(seed)
    const posted = await tuesday()
    const straight = await tuesday()
    const begun = Date.parse(posted.made.clock.now())
    const end = begun + 6 * DAY
    const nodes = [posted.context, ahead(posted.context, 4 * MINUTE)]
    let at = begun
    for (let step = 0; step < 40; step += 1) {
      // Mostly on, sometimes back by hours, never past the end.
      at = Math.min(end - 5 * MINUTE, Math.max(begun - DAY, at + (random() - 0.35) * 12 * HOUR))
      posted.made.clock.set(new Date(at).toISOString())
      const node = nodes[Math.floor(random() * 2)] ?? posted.context
      await tickDue(node)
      await expandDue(node)
    }
    for (const { made, context } of [posted, straight]) {
      made.clock.set(new Date(end).toISOString())
      await tickDue(context)
      await expandDue(context)
    }
    const shape = async (one: Posting) =>
      (await diaries(one)).map(({ id, state, open_local, close_local }) => [id, state, open_local, close_local])
    expect(await shape(posted)).toEqual(await shape(straight))
    const told = (await posted.made.rows('outbox')).map(({ key }) => key)
    expect(new Set(told).size).toBe(told.length)
    expect(await posted.context.store.read(brokenChain)).toBeNull()
  },
)

describe('a session', () => {
  test('begun on a clock that was ahead ends with it, and one from before lives on', async () => {
    const made = await world()
    const now = made.clock.now()
    const before = await made.as('anna-testsson')
    made.clock.set(moved(now, 40 * DAY))
    const wrong = await made.as('anna-testsson')
    const who = async (client: typeof wrong) => (await client.get('/api/session')).json<Session>().person?.id ?? null
    expect([await who(before), await who(wrong)]).toEqual([null, 'anna-testsson'])
    made.clock.set(now)
    expect([await who(before), await who(wrong)]).toEqual(['anna-testsson', null])
  })

  test('lives through a clock that goes back by less than an hour, and lasts no longer for it', async () => {
    const made = await world()
    const anna = await made.as('anna-testsson')
    const who = async () => (await anna.get('/api/session')).json<Session>().person?.id ?? null
    made.clock.set('2026-03-02T07:10:00Z')
    expect(await who()).toBe('anna-testsson')
    made.clock.set('2026-03-02T09:00:01Z')
    expect(await who()).toBe(null)
  })
})
