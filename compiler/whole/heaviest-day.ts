import { addDays, dateOf, daysBetween, type LocalDate } from '#engine/calendar.ts'
import type { Program, Series } from '#engine/prepare.ts'
import { occurrencesOf } from '#engine/schedule.ts'
import { initial, type ModuleProgress, type State } from '#engine/state.ts'
import type { Happened } from '../witness.ts'
import { certainOpening, earliestOpening } from './days.ts'

/** So far ahead a patient's days are looked at: by then every row has met every other. */
const DAYS = 92

/** A Monday; a program whose rows name weekdays is tried with a start on each of the seven. */
const MONDAY = '2026-03-02'

/** A day and what opens on it. */
export interface Day {
  readonly day: number
  /** What has happened to the patient on a day of the patient's own, from which some of it is counted. */
  readonly happened: readonly Happened[]
  readonly due: readonly Due[]
}

interface Due {
  readonly form: string
  readonly row: string
  /** The last day of the program on which its row gives anything. */
  readonly until: number
}

/** What opens, by the number of the day. */
type Days = ReadonlyMap<number, readonly Due[]>

const NOTHING: Day = { day: 1, happened: [], due: [] }

/** Something that can happen, and what then opens. */
interface Course {
  readonly kind: Happened['kind']
  readonly module: string | null
  /** By the days from the day it happens, which is 0; one for each weekday of that day, or one for all. */
  readonly after: readonly Days[]
}

/** What happens to a module. */
interface Events {
  /** The first day on which it can open. */
  readonly first: number
  /** No rows of it where it opens on that day for everybody. */
  readonly opened: Course
  readonly done: Course
}

/**
 * The first of the days on which most forms open for some patient. What is counted from the start, and from modules that
 * open on the same day for everybody, stands in a calendar. A module that opens on a day of the patient's own, or is
 * done, is tried on every day on which that can be, one module at a time; so is the end, after which nothing else comes.
 */
export function heaviestDay(program: Program): Day {
  const { bundle, series } = program
  const starts = bundle.schedules.some((one) => one.weekdays.length > 0) ? [0, 1, 2, 3, 4, 5, 6] : [0]
  const modules = bundle.modules.map((module): Events => {
    const certain = certainOpening(module)
    const isFree = !Number.isFinite(certain)
    const first = isFree ? earliestOpening(bundle, module) : certain
    return {
      first,
      opened: courseOf('opened', module.id, isFree ? series : []),
      done: courseOf('done', module.id, series),
    }
  })
  const ended = courseOf('ended', null, series)
  return heavier(
    starts.flatMap((offset) => {
      const start = addDays(MONDAY, offset)
      const nothing: Placed = { day: 1, calendar: new Map(), worst: NOTHING }
      const calendar = calendarOf(program, start)
      const withModules = modules.map(({ first, opened, done }) => {
        const open = tried(opened, { day: first, calendar, worst: NOTHING }, offset)
        return tried(done, open, offset).worst
      })
      return [heaviestOf(calendar), ...withModules, tried(ended, nothing, offset).worst]
    }),
  )
}

function heavier(days: readonly Day[]): Day {
  return days.reduce((best, one) => (one.due.length > best.due.length ? one : best), NOTHING)
}

function heaviestOf(calendar: Days): Day {
  const days = [...calendar].toSorted(([a], [b]) => a - b)
  return heavier(days.map(([day, due]) => ({ day, happened: [], due })))
}

/** What is counted from the start and from modules that open on the same day for everybody. */
function calendarOf({ series, bundle: { modules } }: Program, start: LocalDate): Days {
  const opened = modules.flatMap((module) => {
    const day = certainOpening(module)
    return Number.isFinite(day) ? [[module.id, progress(module.id, addDays(start, day - 1), false)] as const] : []
  })
  const state = { ...initial(), startedAt: midnight(start), modules: Object.fromEntries(opened) }
  return byDay(series.flatMap((one) => dueIn(one, state, start).map(([offset, due]) => [offset + 1, due])))
}

function courseOf(kind: Course['kind'], module: string | null, all: readonly Series[]): Course {
  const rows = all.filter(({ schedule: { anchor } }) =>
    module === null ? anchor.kind === 'end' : anchor.kind === kind && 'module' in anchor && anchor.module === module,
  )
  const weekdays = rows.some((one) => one.schedule.weekdays.length > 0) ? [0, 1, 2, 3, 4, 5, 6] : [0]
  const after = weekdays.map((days) => {
    const date = addDays(MONDAY, days)
    const at = midnight(date)
    const state =
      module === null
        ? { ...initial(), startedAt: at, endedAt: at }
        : { ...initial(), modules: { [module]: progress(module, date, kind === 'done') } }
    return byDay(rows.flatMap((one) => dueIn(one, state, date)))
  })
  return { kind, module, after: rows.length === 0 ? [] : after }
}

/** A calendar in which something has happened where it makes a day the heaviest. */
interface Placed {
  /** Nothing later can happen before this day. */
  readonly day: number
  readonly calendar: Days
  readonly worst: Day
}

/** Tries every day for something to happen, and keeps the first of those that make a day the heaviest. */
function tried({ kind, module, after }: Course, before: Placed, startOffset: number): Placed {
  const { day: first, calendar } = before
  let heaviest = { day: 0, at: 0, count: before.worst.due.length }
  const courseOn = (day: number): Days => after[(startOffset + day - 1) % after.length] ?? new Map()
  for (let day = first; after.length > 0 && day <= DAYS; day++) {
    for (const [offset, due] of courseOn(day)) {
      const at = day + offset
      const already = calendar.get(at)?.length ?? 0
      if (already + due.length <= heaviest.count) continue
      const count = already + due.filter((one) => at <= one.until).length
      if (count > heaviest.count) heaviest = { day, at, count }
    }
  }
  const { day, at } = heaviest
  if (day === 0) return before
  const together = new Map(calendar)
  for (const [offset, due] of courseOn(day)) {
    const met = due.filter((one) => day + offset <= one.until)
    together.set(day + offset, [...(calendar.get(day + offset) ?? []), ...met])
  }
  const happened = [...before.worst.happened, { kind, module, day }]
  return { day, calendar: together, worst: { day: at, happened, due: together.get(at) ?? [] } }
}

/** What a row gives, each with how many days after a date. */
function dueIn(series: Series, state: State, from: LocalDate): [number, Due][] {
  const { id, until } = series.schedule
  const horizon = midnight(addDays(from, DAYS - 1))
  return [...occurrencesOf(series, state, 1, horizon)].flatMap(({ openAt, form }): [number, Due][] =>
    openAt > horizon
      ? []
      : [[daysBetween(from, openAt), { form, row: id, until: until.kind === 'day' ? until.day : Infinity }]],
  )
}

function byDay(due: readonly (readonly [number, Due])[]): Days {
  const days = new Map<number, Due[]>()
  for (const [day, one] of due) {
    const known = days.get(day)
    if (known) known.push(one)
    else days.set(day, [one])
  }
  return days
}

function progress(module: string, date: LocalDate, isDone: boolean): ModuleProgress {
  const openedAt = midnight(date)
  const doneAt = isDone ? openedAt : null
  return { module, openedAt, closedAt: null, openedBy: 'program', doneAt, read: [], handedInAt: null, feedback: null }
}

function midnight(date: LocalDate): string {
  return `${dateOf(date)}T00:00:00`
}
