import { describe, expect, test } from 'vitest'
import { tickDue } from '#actions/clock/tick-due.ts'
import type { GroupStarted, MyProgramPage, Problem } from '#schemas/generated/api.ts'
import { brokenChain } from '#storage/queries/events.ts'
import { ulid, world } from './world.ts'
import type { World } from './world.ts'

/* One start for many patients, and starts on a day to come. */

const PATIENTS = ['anna-testsson', 'bo-provberg', 'cecilia-exempel']

async function published(): Promise<World> {
  const made = await world()
  await made.publish()
  return made
}

const group = (parts = {}) => ({
  program: 'prov',
  starts: PATIENTS.map((patient) => ({ id: ulid(), patient })),
  ...parts,
})

describe('a group', () => {
  test('starts at one moment, each patient with an enrolment of their own', async () => {
    const made = await published()
    const asked = group()
    const karin = await made.as('karin-ek')
    const reply = await karin.post('/api/enrolments/group', asked)
    const expected = asked.starts.map(({ id, patient }) => ({ patient, enrolment: id }))
    expect(reply.json<GroupStarted>()).toEqual({ started: expected })
    const rows = await made.rows('enrolment')
    expect(rows.map(({ id, patient }) => [id, patient])).toEqual(asked.starts.map(({ id, patient }) => [id, patient]))
    expect(new Set(rows.map(({ started_local }) => started_local))).toEqual(new Set(['2026-03-02T09:00:00']))
    const logged = (await made.rows('access')).filter(({ action }) => action === 'startGroup')
    expect(logged.map(({ patient }) => patient)).toEqual(PATIENTS)
    expect(await made.runtime.context.store.read(brokenChain)).toBeNull()
  })

  test('asked for again, also many times at once, starts once and gets the same answer', async () => {
    const made = await published()
    const karin = await made.as('karin-ek')
    const asked = group({ on: '2026-03-09' })
    const replies = await Promise.all(Array.from({ length: 4 }, () => karin.post('/api/enrolments/group', asked)))
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1)
    made.clock.set('2026-03-20T08:00:00Z')
    await tickDue(made.runtime.context)
    const later = await (await made.as('karin-ek')).post('/api/enrolments/group', asked)
    expect(later.text).toBe(replies[0]?.text)
    expect(await made.rows('enrolment')).toHaveLength(3)
    expect((await made.rows('event')).filter(({ action }) => action === 'start')).toHaveLength(3)
  })

  test('of which some cannot start starts nobody, and says who and why', async () => {
    const made = await published()
    await made.start('bo-provberg')
    const before = await made.rows('event')
    const asked = group()
    asked.starts.push({ id: ulid(), patient: 'ingen' }, { id: ulid(), patient: 'anna-testsson' })
    const reply = await (await made.as('karin-ek')).post('/api/enrolments/group', asked)
    expect([reply.status, reply.json<Problem>()]).toMatchObject([
      422,
      {
        code: 'group_refused',
        errors: [
          { pointer: '/starts/1', code: 'already_running' },
          { pointer: '/starts/3', code: 'unknown_resident' },
          { pointer: '/starts/4', code: 'named_twice' },
        ],
      },
    ])
    expect(await made.rows('enrolment')).toHaveLength(1)
    expect(await made.rows('event')).toEqual(before)
  })

  test('is not another than it was: the same ids for another day are refused', async () => {
    const made = await published()
    const karin = await made.as('karin-ek')
    const asked = group({ on: '2026-03-09' })
    await karin.post('/api/enrolments/group', asked)
    const other = await karin.post('/api/enrolments/group', { ...asked, on: '2026-03-10' })
    const errors = [0, 1, 2].map((place) => ({ pointer: `/starts/${place}`, code: 'start_conflict' }))
    expect(other.json<Problem>()).toMatchObject({ code: 'group_refused', errors })
  })
})

describe('a start on a day to come', () => {
  test('is planned until then, and begins by the clock at the midnight of that day', async () => {
    const made = await published()
    const id = ulid()
    const start = { id, program: 'prov', patient: 'anna-testsson', on: '2026-03-29' }
    expect((await (await made.as('karin-ek')).post('/api/enrolments', start)).status).toBe(200)
    expect(await made.rows('enrolment')).toMatchObject([
      {
        status: 'planned',
        starts_local: '2026-03-29T00:00:00',
        started_local: null,
        wake_at: '2026-03-28T23:00:00.000Z',
      },
    ])
    const page = async () =>
      (await (await made.as('anna-testsson')).get(`/api/my/programs/${id}`)).json<MyProgramPage>().view
    expect(await page()).toMatchObject({ status: 'planned', startsAt: '2026-03-29T00:00:00', due: [] })
    made.clock.set('2026-03-28T23:00:00Z')
    await tickDue(made.runtime.context)
    expect(await made.rows('enrolment')).toMatchObject([{ status: 'active', started_local: '2026-03-29T00:00:00' }])
    expect(await page()).toMatchObject({ status: 'active', day: 1, due: [{ occurrence: 'startbatteri:1' }] })
    // The clocks were put forward that night: half past six the day after is half past six on the wall.
    expect(await made.rows('enrolment')).toMatchObject([{ wake_at: '2026-03-30T04:30:00.000Z' }])
  })

  test('today is a start at once, and a day that has passed or does not exist is refused', async () => {
    const made = await published()
    const karin = await made.as('karin-ek')
    const start = (patient: string, on: string) =>
      karin.post('/api/enrolments', { id: ulid(), program: 'prov', patient, on })
    for (const on of ['2026-03-01', '2026-02-30']) {
      const reply = await start('anna-testsson', on)
      expect([reply.status, reply.json<Problem>().code]).toEqual([422, 'invalid_date'])
    }
    expect((await start('anna-testsson', '2026-03-02')).status).toBe(200)
    expect(await made.rows('enrolment')).toMatchObject([{ status: 'active', started_local: '2026-03-02T09:00:00' }])
  })

  test('can be taken back, and the patient can then be started anew', async () => {
    const made = await published()
    const karin = await made.as('karin-ek')
    const start = { program: 'prov', patient: 'anna-testsson', on: '2026-03-29' }
    const id = ulid()
    await karin.post('/api/enrolments', { ...start, id })
    expect((await karin.post('/api/enrolments', { ...start, id: ulid() })).json<Problem>().code).toBe('already_running')
    expect((await karin.post(`/api/patients/${id}/end`, undefined)).status).toBe(200)
    expect((await karin.post('/api/enrolments', { ...start, id: ulid() })).status).toBe(200)
  })
})
