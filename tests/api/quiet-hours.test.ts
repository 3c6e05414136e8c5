import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantOf, localTime } from '#actions/context/calendar.ts'
import { mayGoAt } from '#actions/telling/quiet-hours.ts'

/* When something may go out, on the patient's own clock. */

const NIGHT = { quiet_from: '21:00', quiet_to: '07:00' }
const STOCKHOLM = 'Europe/Stockholm'

/** Local time now, local time at which it may go out. The clocks go forward on 29 March 2026, back on 25 October. */
const NIGHTS: readonly [string, now: string, at: string][] = [
  ['in the middle of the day', '2026-03-02T12:00:00', '2026-03-02T12:00:00'],
  ['in the last moment of the day', '2026-03-02T20:59:59', '2026-03-02T20:59:59'],
  ['when the evening begins', '2026-03-02T21:00:00', '2026-03-03T07:00:00'],
  ['after midnight', '2026-03-03T00:30:00', '2026-03-03T07:00:00'],
  ['in the last moment of the night', '2026-03-03T06:59:59', '2026-03-03T07:00:00'],
  ['in the morning', '2026-03-03T07:00:00', '2026-03-03T07:00:00'],
  ['the night that is an hour short', '2026-03-28T22:00:00', '2026-03-29T07:00:00'],
  ['that night, after the hour that is not', '2026-03-29T03:10:00', '2026-03-29T07:00:00'],
  ['the night that is an hour long', '2026-10-24T22:00:00', '2026-10-25T07:00:00'],
  ['the last night of a year', '2026-12-31T23:30:00', '2027-01-01T07:00:00'],
]

test.each(NIGHTS)('%s', (_, now, at) => {
  const allowed = mayGoAt(instantOf(now, STOCKHOLM), STOCKHOLM, NIGHT, null)
  expect(allowed).toBe(instantOf(at, STOCKHOLM))
})

describe('the quiet hours', () => {
  test('are as many as the night is long', () => {
    const hours = (evening: string) => {
      const now = instantOf(evening, STOCKHOLM)
      return (Date.parse(mayGoAt(now, STOCKHOLM, NIGHT, null) ?? '') - Date.parse(now)) / 3_600_000
    }
    expect(['2026-03-27T22:00:00', '2026-03-28T22:00:00', '2026-10-24T22:00:00'].map(hours)).toEqual([9, 8, 10])
  })

  test('are those of the clock on the wall where the patient is', () => {
    const now = '2026-03-02T20:30:00.000Z'
    expect(mayGoAt(now, 'Europe/London', NIGHT, null)).toBe(now)
    expect(mayGoAt(now, STOCKHOLM, NIGHT, null)).toBe('2026-03-03T06:00:00.000Z')
    expect(mayGoAt(now, 'Asia/Kathmandu', NIGHT, null)).toBe('2026-03-03T01:15:00.000Z')
  })

  test.each([
    ['within a day', { quiet_from: '12:00', quiet_to: '13:30' }, '2026-03-02T12:15:00', '2026-03-02T13:30:00'],
    ['until midnight', { quiet_from: '20:00', quiet_to: '00:00' }, '2026-03-02T20:15:00', '2026-03-03T00:00:00'],
    ['that are none', { quiet_from: '08:00', quiet_to: '08:00' }, '2026-03-02T08:00:00', '2026-03-02T08:00:00'],
  ])('may be some %s', (_, hours, now, at) => {
    expect(mayGoAt(instantOf(now, STOCKHOLM), STOCKHOLM, hours, null)).toBe(instantOf(at, STOCKHOLM))
  })

  test('that end in the hour that comes twice have ended when it comes the second time', () => {
    const hours = { quiet_from: '21:00', quiet_to: '02:30' }
    const second = '2026-10-25T01:15:00.000Z'
    expect(localTime(second, STOCKHOLM)).toBe('2026-10-25T02:15:00')
    expect(mayGoAt(second, STOCKHOLM, hours, null)).toBe(second)
  })

  test.each([
    ['open after them is told in the morning', '2026-03-03T07:00:01', '2026-03-03T07:00:00'],
    ['closed when they end is not told at all', '2026-03-03T07:00:00', null],
  ])('a form that is %s', (_, closes, at) => {
    const now = instantOf('2026-03-02T22:00:00', STOCKHOLM)
    const allowed = mayGoAt(now, STOCKHOLM, NIGHT, instantOf(closes, STOCKHOLM))
    expect(allowed).toBe(at === null ? null : instantOf(at, STOCKHOLM))
  })

  test('never let anything out in them, never send it back in time, and never hold it longer than a day', () => {
    const zones = ['Europe/Stockholm', 'America/St_Johns', 'Australia/Lord_Howe', 'Africa/Casablanca', 'UTC']
    const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30)).map(written)
    const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), clock, clock, (date, zone, quiet_from, quiet_to) => {
        const now = date.toISOString()
        const at = mayGoAt(now, zone, { quiet_from, quiet_to }, null)
        if (at === null) throw new Error('nothing closes')
        expect(at >= now).toBe(true)
        expect(Date.parse(at) - Date.parse(now)).toBeLessThanOrEqual(26 * 3_600_000)
        const shown = localTime(at, zone).slice(11)
        // Where clocks are turned, the end may be shown twice, or not at all and then as a later time.
        const isQuiet =
          quiet_from <= quiet_to ? shown >= quiet_from && shown < quiet_to : shown >= quiet_from || shown < quiet_to
        expect(at > now && isQuiet).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })
})

function written([hour, minute]: [number, number]): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
