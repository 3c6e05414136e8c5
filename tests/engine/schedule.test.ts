import { describe, expect, it } from 'vitest'
import type { Schedule } from '#schemas/generated/bundle.ts'
import { advance, initial, prepare, type Program, type State, UNKNOWN } from '#engine/index.ts'
import { desired } from '#engine/schedule.ts'
import { ask, bundle, form, schedule, text } from './bundle.ts'

/** Monday. */
const START = '2026-03-02T08:00:00'

function programOf(parts: Partial<Schedule>, forms = ['f']): Program {
  const asked = ['f', 'g'].map((id) => form(id, [ask('q', text())]))
  return prepare(bundle({ forms: asked, schedules: [schedule('s', forms, parts)] }))
}

function started(program: Program, at = START): State {
  const outcome = advance(program, initial(), { kind: 'start', at, patient: { ...UNKNOWN, firstName: 'Alex' } })
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.state
}

/** `n opening–closing` of what a schedule gives up to a time, after the first 16 characters of each time. */
function given(parts: Partial<Schedule>, until: string, at = START): string[] {
  const program = programOf(parts)
  const state = { ...initial(), status: 'active' as const, startedAt: at }
  return desired(program, state, until)
    .filter((each) => each.openAt <= until)
    .map(({ n, openAt, closeAt }) => [n, openAt.slice(5, 16), closeAt?.slice(5, 16)].filter(Boolean).join(' '))
}

const days = (n: number) => ({ n, unit: 'days' }) as const
const hours = (n: number) => ({ n, unit: 'hours' }) as const
const weeks = (n: number) => ({ n, unit: 'weeks' }) as const
const months = (n: number) => ({ n, unit: 'months' }) as const

describe('a schedule gives', () => {
  const table: [string, Partial<Schedule>, string[]][] = [
    ['once at the start, at its very moment', {}, ['1 03-02T08:00']],
    ['once on day 8, from midnight', { first: days(7) }, ['1 03-09T00:00']],
    ['once at a time of the start day', { times: ['20:00'] }, ['1 03-02T20:00']],
    [
      'every 7 days from day 8',
      { first: days(7), every: days(7) },
      ['1 03-09T00:00', '2 03-16T00:00', '3 03-23T00:00'],
    ],
    [
      'every week from the start: later ones at midnight',
      { every: weeks(1) },
      ['1 03-02T08:00', '2 03-09T00:00', '3 03-16T00:00', '4 03-23T00:00'],
    ],
    [
      'every day for 3 days',
      { every: days(1), until: { kind: 'for', step: { n: 3, unit: 'days' } } },
      ['1 03-02T08:00', '2 03-03T00:00', '3 03-04T00:00'],
    ],
    [
      'every 2 days for 5 days',
      { first: days(1), every: days(2), until: { kind: 'for', step: { n: 5, unit: 'days' } } },
      ['1 03-03T00:00', '2 03-05T00:00', '3 03-07T00:00'],
    ],
    [
      'twice a day for 2 days',
      {
        first: days(1),
        every: days(1),
        times: ['20:00', '07:00'],
        until: { kind: 'for', step: { n: 2, unit: 'days' } },
      },
      ['1 03-03T07:00', '2 03-03T20:00', '3 03-04T07:00', '4 03-04T20:00'],
    ],
    [
      'on Wednesdays and Mondays for 10 days',
      { every: days(1), weekdays: [3, 1], times: ['09:00'], until: { kind: 'for', step: { n: 10, unit: 'days' } } },
      ['1 03-02T09:00', '2 03-04T09:00', '3 03-09T09:00', '4 03-11T09:00'],
    ],
    [
      'on weekdays from a Saturday',
      {
        first: days(5),
        every: days(1),
        weekdays: [1, 2, 3, 4, 5],
        until: { kind: 'for', step: { n: 4, unit: 'days' } },
      },
      ['1 03-09T00:00', '2 03-10T00:00'],
    ],
    ['once, on the first Friday', { weekdays: [5] }, ['1 03-06T00:00']],
    ['every 0 days, which is once', { every: days(0) }, ['1 03-02T08:00']],
    ['with a window', { first: days(1), open: hours(30) }, ['1 03-03T00:00 03-04T06:00']],
  ]
  it.each(table)('%s', (_, parts, expected) => {
    expect(given(parts, '2026-03-27T00:00:00')).toEqual(expected)
  })

  it('months from the 31st at each month’s end, without drifting', () => {
    expect(given({ every: months(1) }, '2026-06-30T00:00:00', '2026-01-31T08:00:00')).toEqual([
      '1 01-31T08:00',
      '2 02-28T00:00',
      '3 03-31T00:00',
      '4 04-30T00:00',
      '5 05-31T00:00',
      '6 06-30T00:00',
    ])
    expect(given({ first: months(1), every: months(1) }, '2026-04-30T00:00:00', '2026-01-31T08:00:00')).toEqual([
      '1 02-28T00:00',
      '2 03-31T00:00',
      '3 04-30T00:00',
    ])
  })
})

describe('a series of months', () => {
  const openings = (parts: Partial<Schedule>, until: string, at: string) =>
    given(parts, until, at).map((each) => each.split(' ')[1]?.slice(0, 5))

  it('keeps to the day of its first, in leap years too', () => {
    expect(openings({ first: days(30), every: months(1) }, '2028-05-01T00:00:00', '2028-01-01T08:00:00')).toEqual([
      '01-31',
      '02-29',
      '03-31',
      '04-30',
    ])
    expect(openings({ every: months(12) }, '2032-03-01T00:00:00', '2028-02-29T08:00:00')).toEqual([
      '02-29',
      '02-28',
      '02-28',
      '02-28',
      '02-29',
    ])
  })

  it('goes on for two months of the calendar, not for sixty days', () => {
    const until = { kind: 'for', step: months(2) } as const
    const daily = openings({ every: days(1), until }, '2026-12-31T00:00:00', '2026-07-01T08:00:00')
    expect([daily.length, daily.at(-1)]).toEqual([62, '08-31'])
    expect(openings({ every: months(1), until }, '2026-12-31T00:00:00', '2025-12-31T08:00:00')).toEqual([
      '12-31',
      '01-31',
    ])
  })

  it('stops with the day in the program that it names, which is counted', () => {
    const row = { first: days(1), every: days(1), until: { kind: 'day', day: 4 } } as const
    expect(openings(row, '2026-12-31T00:00:00', START)).toEqual(['03-03', '03-04', '03-05'])
  })
})

describe('a start late in the day', () => {
  const morning: Partial<Schedule> = {
    every: days(1),
    times: ['06:30'],
    until: { kind: 'for', step: { n: 2, unit: 'days' } },
  }

  it('opens at once what should have opened earlier, for as long as it would have been open', () => {
    expect(given({ ...morning, open: hours(12) }, '2026-03-05T00:00:00')).toEqual([
      '1 03-02T08:00 03-02T18:30',
      '2 03-03T06:30 03-03T18:30',
    ])
  })

  it('leaves out what would have closed already, and keeps its number', () => {
    expect(given({ ...morning, open: hours(1) }, '2026-03-05T00:00:00')).toEqual(['2 03-03T06:30 03-03T07:30'])
    expect(given({ ...morning, open: { n: 90, unit: 'minutes' } }, '2026-03-03T00:00:00')).toEqual([])
  })

  it('never counts what was left out as missed', () => {
    const state = started(programOf({ ...morning, open: hours(1) }))
    expect(Object.values(state.occurrences).map(({ id, state }) => [id, state])).toEqual([['s:2', 'planned']])
  })

  it('gives no reminder from before the start', () => {
    const program = programOf({ ...morning, open: hours(12), reminders: [hours(1), hours(3), hours(12)] })
    expect(started(program).occurrences['s:1']).toMatchObject({
      state: 'open',
      remindAt: ['2026-03-02T09:30:00'],
      reminded: 0,
    })
  })
})

describe('the plan', () => {
  const daily: Partial<Schedule> = { every: days(1), times: ['06:30'] }

  it('looks some sixty days ahead, and one occurrence further', () => {
    const plan = Object.values(started(programOf(daily)).occurrences)
    expect(plan.at(-1)).toMatchObject({ n: 61, openAt: '2026-05-01T06:30:00', state: 'planned' })
  })

  it('knows the next occurrence however far away', () => {
    const plan = Object.values(started(programOf({ first: months(6), every: months(6) })).occurrences)
    expect(plan.map((each) => each.openAt)).toEqual(['2026-09-02T00:00:00'])
  })

  it('grows with time, and planning again changes nothing', () => {
    const program = programOf(daily)
    const before = started(program)
    const again = advance(program, before, { kind: 'tick', at: '2026-03-02T23:00:00' })
    expect(again.ok && again.state).toBe(before)
    const next = advance(program, before, { kind: 'tick', at: '2026-03-03T00:00:00' })
    expect(next.ok && Object.keys(next.state.occurrences)).toHaveLength(62)
  })

  it('names a series after its schedule, and after the form too where there are several', () => {
    expect(Object.keys(started(programOf({}, ['f'])).occurrences)).toEqual(['s:1'])
    expect(Object.keys(started(programOf({}, ['f', 'g'])).occurrences)).toEqual(['s.f:1', 's.g:1'])
  })

  it('of what is anchored at the end comes with the end, and of the rest stops there', () => {
    const program = prepare(
      bundle({
        forms: [form('f', []), form('g', [])],
        schedules: [
          schedule('under', ['f'], { first: days(1), every: days(1) }),
          schedule('efter', ['g'], { anchor: { kind: 'end' }, first: days(30), open: days(7) }),
        ],
      }),
    )
    const before = started(program)
    expect(Object.values(before.occurrences).some((each) => each.form === 'g')).toBe(false)
    const ended = advance(program, before, { kind: 'end', at: '2026-03-04T12:00:00' })
    if (!ended.ok) throw new Error()
    const inState = (state: string) => Object.values(ended.state.occurrences).filter((each) => each.state === state)
    expect(inState('planned').map((each) => [each.id, each.openAt])).toEqual([['efter:1', '2026-04-03T00:00:00']])
    expect(inState('open')).toEqual([])
    expect(inState('cancelled').every((each) => each.form === 'f')).toBe(true)
    const later = advance(program, ended.state, { kind: 'tick', at: '2026-04-05T00:00:00' })
    expect(later.ok && later.state.occurrences['efter:1']?.state).toBe('open')
    expect(later.ok && Object.keys(later.state.occurrences).length).toBe(Object.keys(ended.state.occurrences).length)
  })

  it('ends with the calendar, whatever the steps', () => {
    for (const every of [
      { n: 1_000_000, unit: 'months' },
      { n: 1_000_000_000, unit: 'weeks' },
    ] as const) {
      expect(given({ every }, '9999-12-31T23:59:59')).toHaveLength(1)
    }
  })
})
