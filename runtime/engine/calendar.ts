import type { CalendarStep, Duration } from '#schemas/generated/bundle.ts'
import type { LocalTime } from './state.ts'

/*
 * Civil dates and wall-clock times as text, in the proleptic Gregorian calendar. No zone and no clock: who
 * calls the engine turns instants into the patient's local time and back.
 *
 * Dates become day numbers and back by Howard Hinnant's algorithms `days_from_civil` and `civil_from_days`
 * (chrono-Compatible Low-Level Date Algorithms, howardhinnant.github.io/date_algorithms.html).
 *
 * Years have four digits, because times compare as text: what would pass year 9999 stops at its last second.
 */

/** YYYY-MM-DD. */
export type LocalDate = string

/** The latest time there is. */
export const LAST_TIME: LocalTime = '9999-12-31T23:59:59'

const FIRST_DAY = -719528
/** The day number of the last day there is. */
export const LAST_DAY = 2932896
const DAY_MINUTES = 24 * 60

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/

export function dateOf(at: LocalTime): LocalDate {
  return at.slice(0, 10)
}

/** HH:MM of a time. */
export function clockOf(at: LocalTime): string {
  return at.slice(11, 16)
}

/** The time at HH:MM of a date. */
export function atClock(date: LocalDate, clock: string): LocalTime {
  return `${date}T${clock}:00`
}

/** The later of two times. */
export function later(a: LocalTime, b: LocalTime): LocalTime {
  return a < b ? b : a
}

/** Days from 1970-01-01 to a date, or to the date of a time. */
export function dayNumber(date: LocalDate): number {
  const month = twoDigits(date, 5)
  const year = 100 * twoDigits(date, 0) + twoDigits(date, 2) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + twoDigits(date, 8) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The date that is `number` days after 1970-01-01. */
export function dateOfDay(number: number): LocalDate {
  const day = Math.min(Math.max(number, FIRST_DAY), LAST_DAY) + 719468
  const era = Math.floor(day / 146097)
  const dayOfEra = day - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted + (shifted < 10 ? 3 : -9)
  const dayOfMonth = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth)
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDay(dayNumber(date) + days)
}

/** The same day of the month `months` later; a day that month does not have becomes its last. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const year = Math.floor(count / 12)
  if (year > 9999) return dateOfDay(LAST_DAY)
  const month = count - year * 12 + 1
  return written(year, month, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)))
}

/**
 * `base` plus `times` steps, counted from the base in one go. Stepping again and again instead would drift:
 * 31 January plus one month twice is 28 March, plus two months is 31 March.
 */
export function addSteps(base: LocalDate, step: CalendarStep, times: number): LocalDate {
  if (step.unit === 'months') return addMonths(base, step.n * times)
  return addDays(base, step.n * times * (step.unit === 'weeks' ? 7 : 1))
}

/** Monday is 1, Sunday 7. */
export function weekday(date: LocalDate): number {
  const fromThursday = dayNumber(date) % 7
  return ((fromThursday + 10) % 7) + 1
}

/** Whole days from the date of `from` to the date of `to`, whatever the times of day. */
export function daysBetween(from: LocalTime, to: LocalTime): number {
  return dayNumber(dateOf(to)) - dayNumber(dateOf(from))
}

/** The start of the day after. */
export function midnightAfter(at: LocalTime): LocalTime {
  return atClock(addDays(dateOf(at), 1), '00:00')
}

/** `at` plus a duration on the wall clock: a day is the same time next day, an hour is the next hour the clock shows. */
export function addDuration(at: LocalTime, duration: Duration): LocalTime {
  const minutes =
    duration.n * { minutes: 1, hours: 60, days: DAY_MINUTES, weeks: 7 * DAY_MINUTES }[duration.unit] +
    minutesOf(clockOf(at))
  const day = dayNumber(dateOf(at)) + Math.floor(minutes / DAY_MINUTES)
  if (day > LAST_DAY) return LAST_TIME
  return `${dateOfDay(day)}T${clockOfMinutes(minutes % DAY_MINUTES)}${at.slice(16)}`
}

/** Minutes from midnight to HH:MM. */
export function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
}

/** True for YYYY-MM-DD of a day that exists. */
export function isDate(text: string): boolean {
  const parts = DATE.exec(text)
  if (parts === null) return false
  const month = Number(parts[2])
  const day = Number(parts[3])
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(parts[1]), month)
}

/** True for HH:MM of a 24-hour clock. */
export function isClock(text: string): boolean {
  return CLOCK.test(text)
}

function clockOfMinutes(minutes: number): string {
  return `${digits(Math.floor(minutes / 60), 2)}:${digits(minutes % 60, 2)}`
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function written(year: number, month: number, day: number): LocalDate {
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

function digits(value: number, count: number): string {
  return count === 2 && value >= 10 ? String(value) : String(value).padStart(count, '0')
}

/** The number that two characters of a text write. Read by their codes: dates are reckoned with more than anything else. */
function twoDigits(text: string, at: number): number {
  return 10 * text.charCodeAt(at) + text.charCodeAt(at + 1) - 528
}

/** Whether a text is a real date and time of day. */
export function isLocalTime(text: string): boolean {
  return isDate(text.slice(0, 10)) && isClock(text.slice(11, 16)) && /^.{10}T.{5}:[0-5][0-9]$/.test(text)
}
