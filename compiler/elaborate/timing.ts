import type * as ast from '#dsl/ast/index.ts'
import { WEEKDAYS } from '#dsl/words.ts'
import type { Anchor, CalendarStep, Schedule, Until } from '#schemas/generated/bundle.ts'
import { named, problem, unknown, type Here } from '../context.ts'
import type { Fix } from '../diagnostic.ts'
import { leavingOut, leavingOutFrom } from '../fixes.ts'
import { calendarStep } from './duration.ts'
import { whole } from './numbers.ts'

const ONCE = null
const NOW: CalendarStep = { n: 0, unit: 'days' }
const DAILY: CalendarStep = { n: 1, unit: 'days' }
const START: Anchor = { kind: 'start' }

type When = Pick<Schedule, 'anchor' | 'first' | 'every' | 'weekdays' | 'until'>

/** When a row gives first, how often and for how long. */
export function timing(here: Here, node: ast.Give): When {
  const { timing: when } = node
  const repeats = when.kind === 'daily' || when.kind === 'every' || when.kind === 'weekdays'
  if (!repeats) onceOnly(here, node)
  const base: When = { ...begin(here, node.from), every: ONCE, weekdays: [], until: until(here, node) }
  switch (when.kind) {
    case 'daily':
      return { ...base, every: DAILY }
    case 'every':
      return { ...base, every: calendarStep(here, when.every) }
    case 'weekdays':
      return onWeekdays(here, { ...base, every: DAILY, weekdays: weekdays(when.days) }, when)
    case 'on_day':
      return { ...base, first: dayOf(here, when.day) }
    case 'after':
      return { ...base, anchor: anchor(here, when.anchor), first: calendarStep(here, when.after) }
    case 'on_demand':
      return { ...base, anchor: { kind: 'demand' } }
    default:
      return base
  }
}

/** A row that does not repeat has no first day and no end of its own; one on demand also has no time of day. */
function onceOnly(here: Here, { timing: { kind }, from, extent, times }: ast.Give): void {
  const wrong = (place: ast.Place, what: 'the_extent' | 'the_first_day' | 'the_times', fixes: Fix[]): void =>
    problem(here, 'bad-schedule', place, { what: { term: what } }, { fixes })
  if (extent) wrong(extent.kind === 'for' ? extent.duration : extent, 'the_extent', [leavingOut(here, extent)])
  if (from && 'day' in from) wrong(from.day, 'the_first_day', leavingOutFrom(here, 'from day', from.day))
  else if (from) wrong(from.module, 'the_first_day', [])
  const [time] = times
  if (kind === 'on_demand' && time) wrong(time, 'the_times', times.length === 1 ? leavingOutFrom(here, 'at', time) : [])
}

/** Day 1 is the day it started; what counts from a module begins on the day of that. */
function begin(here: Here, from: ast.Give['from']): Pick<Schedule, 'anchor' | 'first'> {
  if (from === null) return { anchor: START, first: NOW }
  return 'day' in from ? { anchor: START, first: dayOf(here, from.day) } : { anchor: anchor(here, from), first: NOW }
}

function anchor(here: Here, node: 'start' | 'end' | ast.ModuleAnchor): Anchor {
  if (typeof node === 'string') return { kind: node }
  const { modules } = here.names
  const { module, event } = node
  named(here, module, modules.get(module.text))
  if (!modules.has(module.text)) unknown(here, 'no_module', module, module.text, modules.keys())
  return { kind: event, module: module.text }
}

function dayOf(here: Here, day: ast.NumberNode): CalendarStep {
  return { n: whole(here, day, 'whole_from_1') - 1, unit: 'days' }
}

/** How long it repeats: on the calendar from its first day, or until a day in the program, which is counted in. */
function until(here: Here, { extent, from }: ast.Give): Until {
  if (extent?.kind === 'for') return { kind: 'for', step: calendarStep(here, extent.duration) }
  if (extent?.kind !== 'until_day') return { kind: 'end' }
  const first = from && 'day' in from ? from.day.value : 1
  if (extent.day.value < first) problem(here, 'bad-schedule', extent.day, { what: { term: 'the_extent' } })
  return { kind: 'day', day: whole(here, extent.day, 'whole_from_1') }
}

function weekdays(names: readonly ast.Name[]): number[] {
  const numbers = names.map((name) => WEEKDAYS.findIndex((day) => name.text.startsWith(day)) + 1).filter((n) => n > 0)
  return [...new Set(numbers)].toSorted((a, b) => a - b)
}

/** A row on weekdays that ends within a week gives nothing to those who come to it just after the last of them. */
function onWeekdays(here: Here, row: When, place: ast.Place): When {
  const days = daysOf(row)
  const empty = WEEKDAYS.find((_, first) => !row.weekdays.some((day) => (day - 1 - first + 7) % 7 < days))
  if (empty && row.weekdays.length > 0) problem(here, 'row-may-be-empty', place, { weekday: { term: empty } })
  return row
}

/** How many days a row goes on, as far as that is known before anybody starts. */
function daysOf({ until: end, first, anchor: { kind } }: When): number {
  if (end.kind === 'day' && kind === 'start') return end.day - first.n
  if (end.kind === 'for' && end.step.unit === 'days') return end.step.n
  return Infinity
}
