import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addDuration,
  addMonths,
  addSteps,
  dateOfDay,
  dayNumber,
  daysBetween,
  isClock,
  isDate,
  LAST_TIME,
  midnightAfter,
  weekday,
} from '#engine/calendar.ts'

/** JavaScript's own proleptic Gregorian calendar, in UTC where no hour is ever skipped: an independent witness. */
const DAY = 86_400_000
const utc = (date: string) => new Date(`${date}T00:00:00Z`)
const iso = (time: number) => new Date(time).toISOString().slice(0, 19)

const days = fc.integer({ min: -719_528, max: 2_932_896 })
const dates = days.map((day) => iso(day * DAY).slice(0, 10))

describe('dates', () => {
  it('number days as UTC does, from year 0 to 9999', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = iso(day * DAY).slice(0, 10)
        expect(dayNumber(date)).toBe(day)
        expect(dateOfDay(day)).toBe(date)
        expect(weekday(date)).toBe(utc(date).getUTCDay() || 7)
      }),
      { numRuns: 5000 },
    )
  })

  it('add days as UTC does', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -4000, max: 4000 }), (date, count) => {
        const expected = utc(date).getTime() + count * DAY
        fc.pre(expected >= -719_528 * DAY && expected <= 2_932_896 * DAY)
        expect(addDays(date, count)).toBe(iso(expected).slice(0, 10))
      }),
    )
  })

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-05', 0, '2026-05-05'],
    ['9999-12-05', 1, '9999-12-31'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected)
  })

  it('counts steps from the base in one go, so a month end does not drift', () => {
    const monthly = { n: 1, unit: 'months' } as const
    const ends = [0, 1, 2, 3].map((times) => addSteps('2026-01-31', monthly, times))
    expect(ends).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'])
    expect(addSteps('2026-03-02', { n: 2, unit: 'weeks' }, 3)).toBe('2026-04-13')
    expect(addSteps('2026-03-02', { n: 10, unit: 'days' }, 2)).toBe('2026-03-22')
  })

  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['2026-1-1', false],
    ['2026-01-01T00:00:00', false],
    [' 2026-01-01', false],
    ['', false],
  ])('isDate(%s) is %s', (text, expected) => {
    expect(isDate(text)).toBe(expected)
  })

  it.each([
    ['00:00', true],
    ['23:59', true],
    ['24:00', false],
    ['7:30', false],
    ['07:60', false],
    ['07:30:00', false],
    ['07:30\n', false],
  ])('isClock(%j) is %s', (text, expected) => {
    expect(isClock(text)).toBe(expected)
  })
})

describe('times', () => {
  it('add durations on the wall clock, as UTC does', () => {
    const units = { minutes: 60_000, hours: 3_600_000, days: DAY, weeks: 7 * DAY }
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000_000_000 }),
        fc.integer({ min: 1, max: 5000 }),
        fc.constantFrom('minutes', 'hours', 'days', 'weeks'),
        (second, n, unit) => {
          const at = iso(second * 1000)
          expect(addDuration(at, { n, unit })).toBe(iso(second * 1000 + n * units[unit]))
        },
      ),
    )
  })

  it('stop at the last second there is instead of passing it', () => {
    expect(addDuration('2026-01-01T08:00:00', { n: 1_000_000, unit: 'weeks' })).toBe(LAST_TIME)
    expect(addDays('2026-01-01', 1e12)).toBe('9999-12-31')
  })

  it('count whole dates between, whatever the time of day', () => {
    expect(daysBetween('2026-03-02T23:59:00', '2026-03-03T00:00:00')).toBe(1)
    expect(daysBetween('2026-03-02T00:00:00', '2026-03-02T23:59:59')).toBe(0)
    expect(midnightAfter('2026-12-31T08:00:00')).toBe('2027-01-01T00:00:00')
  })
})
