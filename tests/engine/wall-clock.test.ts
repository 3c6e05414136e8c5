import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it, test } from 'vitest'
import { instantOf, localTime, wakeInstant } from '#actions/context/calendar.ts'
import { advance, initial, prepare, type Program, type State, UNKNOWN, wakeAt } from '#engine/index.ts'
import { desired } from '#engine/schedule.ts'
import type { Schedule } from '#schemas/generated/bundle.ts'
import { bundle, form, schedule } from './bundle.ts'
import { byHand } from './planned-by-hand.ts'
import { WallClock } from './wall-clock.ts'

/*
 * What the engine plans, turned to instants by the server's calendar, over the years 2000 to 2040 in zones that have done
 * everything a zone can do. Held against a clock that is looked at and a calendar that is gone through day by day.
 */

/** A zone, and a year in which it does something of its own. Other years are drawn. */
const ZONES: readonly (readonly [zone: string, year: number])[] = [
  ['Europe/Stockholm', 2026],
  ['America/Sao_Paulo', 2018],
  ['America/Sao_Paulo', 2030],
  ['Australia/Lord_Howe', 2025],
  ['Asia/Kathmandu', 2024],
  ['Pacific/Apia', 2011],
  ['Africa/Casablanca', 2026],
  ['America/St_Johns', 2009],
  ['Pacific/Kwajalein', 2001],
  ['Asia/Tehran', 2022],
  ['Asia/Gaza', 2023],
  ['Africa/Cairo', 2014],
  ['America/Havana', 2012],
  ['Europe/Moscow', 2014],
  ['America/Caracas', 2016],
  ['Asia/Pyongyang', 2015],
  ['Antarctica/Troll', 2020],
  ['Pacific/Chatham', 2033],
  ['Asia/Kolkata', 2040],
  ['America/New_York', 2007],
]

/** Every half hour is looked at: what is planned here is planned at half hours. */
const MINUTES = 30
const DAYS = 420

const halfHour = fc.integer({ min: 0, max: 47 }).map((n) => clockOf(n * 30))
const days = fc.integer({ min: 0, max: 40 }).map((n) => ({ n, unit: 'days' as const }))
const window = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 1, max: 80 }).map((n) => ({ n: n * 30, unit: 'minutes' as const })),
  fc.integer({ min: 1, max: 60 }).map((n) => ({ n, unit: 'hours' as const })),
  fc.integer({ min: 1, max: 5 }).map((n) => ({ n, unit: 'days' as const })),
  fc.constant({ n: 1, unit: 'weeks' as const }),
)

/** Rows of every kind: by days, weeks, months and weekdays, once and again and again, with and without times. */
const row: fc.Arbitrary<Partial<Schedule>> = fc
  .record({
    first: fc.oneof(
      days,
      fc.integer({ min: 0, max: 3 }).map((n) => ({ n, unit: 'months' as const })),
    ),
    repeat: fc.oneof(
      fc.record({ every: fc.integer({ min: 1, max: 15 }).map((n) => ({ n, unit: 'days' as const })) }),
      fc.record({ every: fc.integer({ min: 1, max: 3 }).map((n) => ({ n, unit: 'weeks' as const })) }),
      fc.record({ every: fc.integer({ min: 1, max: 4 }).map((n) => ({ n, unit: 'months' as const })) }),
      fc.record({
        every: fc.constant({ n: 1, unit: 'days' as const }),
        weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 }),
      }),
      fc.constant({ every: null }),
    ),
    times: fc.uniqueArray(halfHour, { maxLength: 3 }),
    open: window,
    reminders: fc.array(
      fc.oneof(
        fc.integer({ min: 1, max: 40 }).map((n) => ({ n, unit: 'hours' as const })),
        fc.integer({ min: 1, max: 3 }).map((n) => ({ n, unit: 'days' as const })),
      ),
      { maxLength: 2 },
    ),
    until: fc.oneof(
      fc.constant({ kind: 'end' as const }),
      fc.integer({ min: 1, max: 300 }).map((n) => ({ kind: 'for' as const, step: { n, unit: 'days' as const } })),
      fc.integer({ min: 1, max: 9 }).map((n) => ({ kind: 'for' as const, step: { n, unit: 'months' as const } })),
    ),
  })
  .map(({ repeat, ...rest }) => ({ ...rest, ...repeat }))

/** Months' ends are drawn often: they are where counting goes wrong. */
const startDay = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: 28, max: 31 }).map((n) => n - 1),
)

function programOf(parts: Partial<Schedule>): Program {
  return prepare(bundle({ forms: [form('f', [])], schedules: [schedule('s', ['f'], parts)] }))
}

function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

describe.each(ZONES)('%s, %i', (zone, year) => {
  const clock = new WallClock(zone, `${year - 1}-12-25`, DAYS, MINUTES)
  const lastDate = `${year}-12-31`

  it('plans every occurrence once, at the instants at which the wall clock shows its times', () => {
    fc.assert(
      fc.property(row, startDay, halfHour, (parts, day, at) => {
        const anchor = `${Temporal.PlainDate.from(`${year}-01-01`).add({ days: day }).toString()}T${at}:00`
        const program = programOf(parts)
        const state: State = { ...initial(), status: 'active', startedAt: anchor }
        const planned = desired(program, state, `${lastDate}T23:59:59`).filter(
          ({ openAt }) => openAt.slice(0, 10) <= lastDate,
        )
        const [given] = program.bundle.schedules
        if (given === undefined) throw new Error('no row')
        const expected = byHand(given, anchor, lastDate)
        const within = (local: string | null) => local !== null && local < `${year + 1}-02-01`
        expect(planned.map(({ openAt, closeAt, remindAt }) => told(openAt, closeAt, remindAt, instantOf))).toEqual(
          expected.map(({ openAt, closeAt, remindAt }) =>
            told(openAt, closeAt, remindAt, (local) => clock.when(local)),
          ),
        )
        expect(new Set(planned.map(({ id }) => id)).size).toBe(planned.length)

        function told(
          openAt: string,
          closeAt: string | null,
          remindAt: readonly string[],
          toInstant: (local: string, zone: string) => string,
        ) {
          return {
            open: toInstant(openAt, zone),
            close: closeAt !== null && within(closeAt) ? toInstant(closeAt, zone) : null,
            remind: remindAt.filter(within).map((local) => toInstant(local, zone)),
          }
        }
      }),
      // What fails here fails for many rows, and to look for the smallest takes minutes.
      { numRuns: 15, endOnFailure: true },
    )
  })

  it('has day windows that follow on one another without a gap or an overlap, however long the day', () => {
    const program = programOf({ every: { n: 1, unit: 'days' }, open: { n: 1, unit: 'days' } })
    const state: State = { ...initial(), status: 'active', startedAt: `${year - 1}-12-26T00:00:00` }
    const windows = desired(program, state, `${year}-12-31T00:00:00`).map(({ openAt, closeAt }) => ({
      open: instantOf(openAt, zone),
      close: closeAt === null ? '' : instantOf(closeAt, zone),
    }))
    for (const [place, { close }] of windows.slice(0, -1).entries()) expect(close).toBe(windows[place + 1]?.open)
    const opened = windows.filter(({ open, close }) => open !== close).map(({ open }) => open)
    const seen = clock.midnights().filter((at) => at >= (opened[0] ?? '') && at <= (opened.at(-1) ?? ''))
    expect(opened).toEqual(seen)
  })
})

/** Some days around each time the clocks of a zone are changed. */
const CHANGES = ZONES.flatMap(([zone, year]) => {
  let at = Temporal.PlainDate.from(`${year}-01-01`).toZonedDateTime(zone)
  const found: (readonly [zone: string, from: string])[] = []
  for (;;) {
    const next = at.getTimeZoneTransition('next')
    if (next === null || next.year > year) return found
    found.push([zone, next.subtract({ hours: 60 }).toPlainDate().toString()])
    at = next
  }
})

describe.each(CHANGES)('the clocks change in %s some days after %s', (zone, from) => {
  // Every minute: a clock may be changed at any.
  const clock = new WallClock(zone, from, 7, 1)

  test('and a patient who is woken by the clock gets each form once, as soon as the wall clock has come to its time', () => {
    const parts: Partial<Schedule> = {
      every: { n: 1, unit: 'days' },
      times: ['00:00', '00:30', '01:30', '02:00', '02:30', '03:00', '06:30', '23:30'],
      open: { n: 90, unit: 'minutes' },
      until: { kind: 'for', step: { n: 5, unit: 'days' } },
    }
    const program = programOf(parts)
    const anchor = `${from}T00:00:00`
    const opened = new Map<string, string>()
    const closed = new Map<string, string>()
    let now = instantOf(anchor, zone)
    let state = step(program, initial(), { kind: 'start', at: localTime(now, zone), patient: UNKNOWN })
    note(initial(), state)
    for (let turns = 0; turns < 500; turns += 1) {
      const wake = wakeAt(program, state)
      if (wake === null) break
      const instant = wakeInstant(wake, zone, now)
      now = instant > now ? instant : now
      const next = step(program, state, { kind: 'tick', at: localTime(now, zone) })
      note(state, next)
      state = next
    }
    const [given] = program.bundle.schedules
    const expected = given === undefined ? [] : byHand(given, anchor, '2100-01-01')
    expect([...opened.values()]).toEqual(expected.map(({ openAt }) => clock.notBefore(openAt)))
    expect([...closed.values()]).toEqual(expected.map(({ closeAt }) => clock.notBefore(closeAt ?? '')))

    function note(before: State, after: State): void {
      for (const [id, { n, state: is }] of Object.entries(after.occurrences).sort(([, a], [, b]) => a.n - b.n)) {
        const was = before.occurrences[id]?.state ?? 'planned'
        if (was === is) continue
        if (was === 'planned' && is !== 'cancelled') opened.set(`${n}`, now)
        if (is === 'expired') closed.set(`${n}`, now)
      }
    }
  })
})

function step(program: Program, state: State, event: Parameters<typeof advance>[2]): State {
  const outcome = advance(program, state, event)
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.state
}
