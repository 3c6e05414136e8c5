import type { LocalTime } from '#engine/index.ts'
import type { Bundle, CalendarStep } from '#schemas/generated/bundle.ts'

/*
 * The preview's days. The day a program starts is day 1. Dates are civil dates without a zone, counted as if in UTC so
 * that no clock change of the machine comes between.
 */

const DAY = 24 * 60 * 60 * 1000
const SHORTEST = 14
const LONGEST = 365
/** How far the clock goes where something repeats until the program ends. */
const OPEN_END = 90

export function dayOf(start: LocalTime, at: LocalTime): number {
  return Math.round((midnight(at) - midnight(start)) / DAY) + 1
}

/** HH:MM of a time. */
export function clockIn(at: LocalTime): string {
  return at.slice(11, 16)
}

/** The time of day on a day of the program, but never before the start. */
export function momentOf(start: LocalTime, day: number, time: string): LocalTime {
  const date = new Date(midnight(start) + (Math.max(1, day) - 1) * DAY).toISOString().slice(0, 10)
  const at = `${date}T${/^\d\d:\d\d$/.test(time) ? time : clockIn(start)}:00`
  return at < start ? start : at
}

/** The last day worth travelling to: everything planned has been given, with a week to spare. */
export function lastDayOf({ schedules }: Bundle): number {
  const ends = schedules.map(({ first, until, every }) => {
    if (every === null) return daysIn(first) + 1
    if (until.kind === 'day') return until.day
    return daysIn(first) + (until.kind === 'for' ? daysIn(until.step) : OPEN_END)
  })
  return Math.min(LONGEST, Math.max(SHORTEST, ...ends.map((end) => end + 7)))
}

function daysIn({ n, unit }: CalendarStep): number {
  return n * { days: 1, weeks: 7, months: 31 }[unit]
}

function midnight(at: LocalTime): number {
  return Date.parse(`${at.slice(0, 10)}T00:00:00Z`)
}
