import { describe, expect, test } from 'vitest'
import { instantOf, localTime, wakeInstant } from '#actions/context/calendar.ts'
import { countSetAside } from '#storage/queries/enrolments.ts'
import { tickDue } from '#actions/clock/tick-due.ts'
import type { Caseload, MyProgramPage } from '#schemas/generated/api.ts'
import type { Schedule } from '#schemas/generated/bundle.ts'
import { watched } from '../storage/watched.ts'
import { schedule } from '../engine/bundle.ts'
import { packageOf, PROGRAM } from './bundle.ts'
import { world } from './world.ts'

const ZONE = 'Europe/Stockholm'

describe('the calendar', () => {
  test.each([
    ['winter', '2026-01-15T06:30:00', '2026-01-15T05:30:00.000Z'],
    ['summer', '2026-07-15T06:30:00', '2026-07-15T04:30:00.000Z'],
    ['a time that is skipped in spring comes later', '2026-03-29T02:30:00', '2026-03-29T01:30:00.000Z'],
    ['of a time that comes twice in autumn the first counts', '2026-10-25T02:30:00', '2026-10-25T00:30:00.000Z'],
    ['midnight before the clocks change', '2026-03-29T00:00:00', '2026-03-28T23:00:00.000Z'],
    ['midnight after they changed', '2026-03-30T00:00:00', '2026-03-29T22:00:00.000Z'],
  ])('%s', (_, local, instant) => {
    expect(instantOf(local, ZONE)).toBe(instant)
  })

  test.each([
    ['2026-03-29T00:59:59.999Z', '2026-03-29T01:59:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29T03:00:00'],
    ['2026-10-25T00:30:00Z', '2026-10-25T02:30:00'],
    ['2026-10-25T01:30:00Z', '2026-10-25T02:30:00'],
  ])('at %s the clock shows %s', (instant, local) => {
    expect(localTime(instant, ZONE)).toBe(local)
  })
})

describe('somebody who is to be looked at again', () => {
  const HALF_PAST_TWO = '2026-10-25T02:30:00'
  test.each([
    ['the day before, is at the first of two', '2026-10-24T12:00:00Z', '2026-10-25T00:30:00.000Z'],
    ['between the first and the clocks going back, is at once', '2026-10-25T00:45:00Z', '2026-10-25T00:30:00.000Z'],
    ['when the clocks have gone back, is at the second', '2026-10-25T01:10:00Z', '2026-10-25T01:30:00.000Z'],
    ['after the second, is at once', '2026-10-25T01:31:00Z', '2026-10-25T00:30:00.000Z'],
  ])('%s', (_, now, instant) => {
    expect(wakeInstant(HALF_PAST_TWO, ZONE, now)).toBe(instant)
  })
})

describe('the ticker', () => {
  test('waits for the second of two hours where nobody was awake in the first', async () => {
    const made = await world()
    made.clock.set('2026-10-24T12:00:00Z')
    const times = {
      every: { n: 1, unit: 'days' },
      first: { n: 1, unit: 'days' },
      times: ['02:30'],
    } satisfies Partial<Schedule>
    const program = { ...PROGRAM, schedules: [schedule('natt', ['start'], { ...times, until: { kind: 'end' } })] }
    await made.publish(packageOf(program))
    await made.start('anna-testsson')
    const { context } = made.runtime
    const wakes = async (now: string) => {
      made.clock.set(now)
      const writes: string[] = []
      await tickDue({ ...context, store: watched(context.store, (write) => writes.push(write)) })
      const [night] = (await made.rows('occurrence')).filter((row) => row.id === 'natt:1')
      return [night?.state, writes.length > 0]
    }
    expect((await made.rows('enrolment')).map((row) => row.wake_at)).toEqual(['2026-10-25T00:30:00.000Z'])
    expect(await wakes('2026-10-25T01:10:00Z')).toEqual(['planned', true])
    // Nobody is looked at while there is nothing to see.
    for (const minute of [11, 12, 20, 29]) {
      expect(await wakes(`2026-10-25T01:${minute}:00Z`)).toEqual(['planned', false])
    }
    expect(await wakes('2026-10-25T01:30:00Z')).toEqual(['open', true])
  })

  test('opens, reminds and closes at the right instant, and tells once', async () => {
    const made = await world()
    await made.publish()
    await made.start('anna-testsson')
    const { context } = made.runtime
    const diary = async () => (await made.rows('occurrence')).find((row) => row.id === 'dagligen:1')
    const told = async () => (await made.rows('outbox')).filter((row) => row.effect.includes('dagligen:1')).length
    expect(await diary()).toMatchObject({ state: 'planned' })
    expect(await made.rows('enrolment')).toMatchObject([{ wake_at: '2026-03-03T05:30:00.000Z' }])

    made.clock.set('2026-03-03T05:29:59Z')
    expect(await tickDue(context)).toBe(0)
    made.clock.set('2026-03-03T05:30:00Z')
    expect(await tickDue(context)).toBe(1)
    expect(await tickDue(context)).toBe(0)
    expect(await diary()).toMatchObject({ state: 'open', reminded: 0 })
    expect(await told()).toBe(1)

    made.clock.set('2026-03-03T08:30:00Z')
    await tickDue(context)
    expect(await diary()).toMatchObject({ state: 'open', reminded: 1 })
    expect(await told()).toBe(2)

    made.clock.set('2026-03-03T17:30:00Z')
    await tickDue(context)
    expect(await diary()).toMatchObject({ state: 'expired' })
  })

  test('opens at half past six on the wall clock also when the clocks have changed', async () => {
    const made = await world()
    made.clock.set('2026-03-27T08:00:00Z')
    await made.publish()
    await made.start('anna-testsson')
    const woken: string[] = []
    for (const day of ['28', '29', '30']) {
      made.clock.set(`2026-03-${day}T00:00:00Z`)
      await tickDue(made.runtime.context)
      const [enrolment] = await made.rows('enrolment')
      woken.push(enrolment?.wake_at ?? '')
    }
    expect(woken).toEqual(['2026-03-28T05:30:00.000Z', '2026-03-29T04:30:00.000Z', '2026-03-30T04:30:00.000Z'])
  })

  test('after a long sleep does each thing once, and what nobody was there for is missed', async () => {
    const made = await world()
    await made.publish()
    await made.start('anna-testsson')
    made.clock.set('2026-03-06T20:00:00Z')
    await tickDue(made.runtime.context)
    const states = (await made.rows('occurrence')).filter((row) => row.form === 'dagbok' && row.state !== 'planned')
    expect(states.map((row) => [row.id, row.state])).toEqual([
      ['dagligen:1', 'expired'],
      ['dagligen:2', 'expired'],
      ['dagligen:3', 'expired'],
      ['dagligen:4', 'expired'],
    ])
    const { flags } = (await (await made.as('karin-ek')).get('/api/caseload')).json<Caseload>()
    expect(flags).toMatchObject([{ severity: 'notice', title: { sv: 'Tyst' } }])
  })

  test('costs nothing for those who sleep, and one that fails keeps nobody waiting', async () => {
    const made = await world()
    await made.publish()
    const failing = await made.start('anna-testsson')
    await made.start('bo-provberg')
    await made.start('cecilia-exempel')
    const { store } = made.runtime.context
    made.clock.set('2026-03-02T12:00:00Z')
    const writes: string[] = []
    expect(await tickDue({ ...made.runtime.context, store: watched(store, (write) => writes.push(write)) })).toBe(0)
    expect(writes).toEqual([])

    made.clock.set('2026-03-03T05:30:00Z')
    await store.write((db) =>
      db
        .updateTable('enrolment')
        .set((row) => ({ patient_facts: '{' as never, rev: row('rev', '+', 1) }))
        .where('id', '=', failing)
        .execute(),
    )
    expect(await tickDue(made.runtime.context)).toBe(2)
    expect(made.logged.join('\n')).toContain('An enrolment could not be woken.')
    expect(await tickDue(made.runtime.context)).toBe(0)

    // Tried again later and later, and in the end left alone, with everybody else still woken at their time.
    for (let hours = 1; hours <= 6; hours += 1) {
      made.clock.set(`2026-03-03T0${5 + Math.floor(hours / 2)}:${hours % 2 === 0 ? '30' : '59'}:00Z`)
      await tickDue(made.runtime.context)
    }
    for (const day of ['04', '05', '06']) {
      made.clock.set(`2026-03-${day}T05:30:00Z`)
      expect(await tickDue(made.runtime.context)).toBe(2)
    }
    expect(await store.read(countSetAside)).toBe(1)
    expect(made.logged.filter((line) => line.includes('set aside'))).toHaveLength(1)
    const karin = await made.as('karin-ek')
    expect((await karin.get(`/api/patients/${failing}`)).json<{ code: string }>().code).toBe('program_unavailable')
    expect((await karin.get('/api/caseload')).json<Caseload>().patients).toHaveLength(3)

    const again = await made.restart()
    expect(await again.runtime.context.store.read(countSetAside)).toBe(0)
  })

  test('holds it against nobody that the database did not take their work, however often', async () => {
    const made = await world()
    await made.publish()
    await made.start('anna-testsson')
    const { context } = made.runtime
    const full = new Error('the disk is full')
    const store = watched(context.store, (write) => {
      if (write === 'insert event') throw full
    })
    const facts = { ...context.store.facts, isUnavailable: (error: unknown) => error === full }
    for (let minute = 30; minute < 60; minute += 2) {
      made.clock.set(`2026-03-03T05:${minute}:00Z`)
      expect(await tickDue({ ...context, store: { ...store, facts } })).toBe(0)
    }
    expect(await context.store.read(countSetAside)).toBe(0)
    made.clock.set('2026-03-03T06:01:00Z')
    expect(await tickDue(context)).toBe(1)
  })

  test('is not waited for: what has closed is closed to who looks', async () => {
    const made = await world()
    await made.publish()
    const enrolment = await made.start('anna-testsson')
    const dueAt = async (now: string) => {
      made.clock.set(now)
      const anna = await made.as('anna-testsson')
      return (await anna.get(`/api/my/programs/${enrolment}`))
        .json<MyProgramPage>()
        .view.due.map((due) => due.occurrence)
    }
    expect(await dueAt('2026-03-03T05:29:59Z')).not.toContain('dagligen:1')
    expect(await dueAt('2026-03-03T05:30:00Z')).toContain('dagligen:1')
    expect(await dueAt('2026-03-03T17:30:00Z')).not.toContain('dagligen:1')
  })

  test('runs by itself in the server', async () => {
    const made = await world({ tickSeconds: 0.02 })
    await made.publish()
    await made.start('anna-testsson')
    made.clock.set('2026-03-03T05:30:00Z')
    await expect
      .poll(async () => (await made.rows('occurrence')).find((row) => row.id === 'dagligen:1')?.state)
      .toBe('open')
  })
})
