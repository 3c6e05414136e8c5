import type { Anchor, Schedule, Until } from '#schemas/generated/bundle.ts'
import {
  addDays,
  addDuration,
  addMonths,
  addSteps,
  atClock,
  dateOf,
  LAST_TIME,
  later,
  type LocalDate,
  weekday,
} from './calendar.ts'
import type { Program, Series } from './prepare.ts'
import { own } from './record.ts'
import { stoppedAt } from './standing.ts'
import type { LocalTime, Occurrence, State } from './state.ts'

/*
 * Which occurrences a program's schedules give. A pure function of the anchor and n, so planning twice changes
 * nothing and no occurrence depends on the one before it.
 */

/** How far ahead occurrences are planned. */
const AHEAD_DAYS = 60

/**
 * Where planning stops, at a time: some sixty days ahead, the same all day long. Each series is planned one
 * occurrence further, so that the next one is known however far away it is.
 */
export function horizonAt(at: LocalTime): LocalTime {
  return atClock(addDays(dateOf(at), AHEAD_DAYS), '00:00')
}

/**
 * Every occurrence that the schedules give a patient, opening at or before the horizon, and of each series the
 * first after it. All are `planned`, whatever has become of them since. What is anchored at the end begins there;
 * all else ends with the program, or with the maintenance phase before that.
 */
export function desired(program: Program, state: State, horizon: LocalTime): Occurrence[] {
  return program.series.flatMap((series) => [...occurrencesOf(series, state, 1, horizon)])
}

/** The occurrences of one series from number `from` on, as `desired` gives them. */
export function* occurrencesOf(series: Series, state: State, from: number, horizon: LocalTime): Generator<Occurrence> {
  const anchor = anchorOf(series.schedule.anchor, state)
  if (anchor === null) return
  const stopsAt = series.schedule.anchor.kind === 'end' ? null : stoppedAt(state)
  const firstDay = addSteps(dateOf(anchor), series.schedule.first, 1)
  const endsBefore = dayAfterLast(series.schedule.until, firstDay, state)
  for (let n = from; ; n++) {
    const opensAt = openingOf(series, anchor, firstDay, n)
    if (opensAt !== null && endsBefore !== null && dateOf(opensAt) >= endsBefore) return
    if (opensAt === null || (stopsAt !== null && opensAt >= stopsAt)) return
    const occurrence = occurrenceAt(series, series.since === null ? anchor : later(anchor, series.since), n, opensAt)
    if (occurrence === null) continue
    yield occurrence
    if (opensAt > horizon) return
  }
}

/** What a row counts from, once that has happened to the patient. It happens once: nothing moves it afterwards. */
function anchorOf(anchor: Anchor, state: State): LocalTime | null {
  switch (anchor.kind) {
    case 'start':
      return state.startedAt
    case 'end':
      return state.startedAt === null ? null : state.endedAt
    case 'opened':
      return own(state.modules, anchor.module)?.openedAt ?? null
    case 'done':
      return own(state.modules, anchor.module)?.doneAt ?? null
    case 'demand':
      return null
  }
}

/** The day on which a row no longer gives anything; null: it goes on. */
function dayAfterLast(until: Until, firstDay: LocalDate, { startedAt }: State): LocalDate | null {
  if (until.kind === 'for') return addSteps(firstDay, until.step, 1)
  if (until.kind === 'day' && startedAt !== null) return addDays(dateOf(startedAt), until.day)
  return null
}

/** When occurrence `n` opens by the schedule, which may be earlier on the anchor's day than the anchor; null: there is none. */
function openingOf(series: Series, anchor: LocalTime, firstDay: LocalDate, n: number): LocalTime | null {
  const { every, times } = series
  const perDay = Math.max(times.length, 1)
  const period = Math.floor((n - 1) / perDay)
  if (every === null && period > 0) return null
  const day = dayOf(series, dateOf(anchor), firstDay, period)
  const clock = times[(n - 1) % perDay]
  if (clock !== undefined) return unlessTooLate(atClock(day, clock))
  return n === 1 && day === dateOf(anchor) ? anchor : unlessTooLate(atClock(day, '00:00'))
}

/** The calendar ends with year 9999; a step past it stays on the last day, so a series that came there is over. */
function unlessTooLate(at: LocalTime): LocalTime | null {
  return dateOf(at) === dateOf(LAST_TIME) ? null : at
}

function dayOf({ schedule, every }: Series, anchorDay: LocalDate, firstDay: LocalDate, period: number): LocalDate {
  const { weekdays } = schedule
  if (every === null) return onWeekday(firstDay, weekdays)
  if (every.unit === 'days' && every.n === 1 && weekdays.length > 0) return nthWeekday(firstDay, weekdays, period)
  // Months are counted from the anchor in one go: a first day moved to a month's end must not pull the later ones there.
  const base =
    every.unit === 'months' && schedule.first.unit === 'months'
      ? addMonths(anchorDay, schedule.first.n + every.n * period)
      : addSteps(firstDay, every, period)
  return onWeekday(base, weekdays)
}

/** The first of the allowed weekdays at or after a date; none given allows all. */
function onWeekday(date: LocalDate, weekdays: readonly number[]): LocalDate {
  if (weekdays.length === 0) return date
  for (let days = 0; days < 7; days++) {
    const candidate = addDays(date, days)
    if (weekdays.includes(weekday(candidate))) return candidate
  }
  return date
}

/** The day with number `period`, from 0, among the allowed weekdays at or after a date. */
function nthWeekday(date: LocalDate, weekdays: readonly number[], period: number): LocalDate {
  const first = weekday(date)
  const offsets = [...new Set(weekdays.map((each) => (each - first + 7) % 7))].sort((a, b) => a - b)
  return addDays(date, Math.floor(period / offsets.length) * 7 + (offsets[period % offsets.length] ?? 0))
}

/**
 * The record of an occurrence. One that should have opened before the row began, which is with its anchor unless the row
 * was added later, opens then and closes when it always would have; when that is over already, it does not exist, but
 * keeps its number.
 */
function occurrenceAt(series: Series, began: LocalTime, n: number, opensAt: LocalTime): Occurrence | null {
  const { schedule, form } = series
  const closeAt = closingOf(schedule, opensAt)
  if (closeAt !== null && closeAt <= began) return null
  const openAt = later(opensAt, began)
  const dueAt = schedule.due === null ? null : addDuration(opensAt, schedule.due)
  return {
    id: `${series.id}:${n}`,
    series: series.id,
    n,
    form,
    state: 'planned',
    openAt,
    // What opens with the row, after it should have been sent, is not late from its first moment.
    dueAt: dueAt !== null && dueAt > openAt ? dueAt : null,
    closeAt,
    typedAt: null,
    remindAt: remindersOf(schedule, opensAt).filter((at) => at > openAt && (closeAt === null || at < closeAt)),
    reminded: 0,
    gate: schedule.gate,
  }
}

/** The row that gives just these forms on demand; null: there is none. */
export function rowOnDemand({ bundle }: Program, forms: readonly string[]): Schedule | null {
  return bundle.schedules.find((one) => one.anchor.kind === 'demand' && isSame(one.forms, forms)) ?? null
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, place) => each === b[place])
}

export type Window = Omit<Occurrence, 'id' | 'series' | 'n' | 'form'>

/** Open from now, for as long as a row says; without one until it is sent. */
export function windowFrom(at: LocalTime, row: Schedule | null): Window {
  return {
    state: 'open',
    openAt: at,
    dueAt: row?.due ? addDuration(at, row.due) : null,
    closeAt: row && closingOf(row, at),
    typedAt: null,
    remindAt: row ? remindersOf(row, at) : [],
    reminded: 0,
    gate: row?.gate ?? false,
  }
}

function closingOf(schedule: Schedule, opensAt: LocalTime): LocalTime | null {
  return schedule.open === null ? null : addDuration(opensAt, schedule.open)
}

function remindersOf(schedule: Schedule, opensAt: LocalTime): LocalTime[] {
  return [...new Set(schedule.reminders.map((after) => addDuration(opensAt, after)))].sort()
}
