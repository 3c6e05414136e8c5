import type * as ast from '#dsl/ast.ts'
import { WEEKDAYS } from '#dsl/words.ts'
import type { CalendarStep, Duration, Schedule, Until } from '#schemas/generated/bundle.ts'
import { from, inFile, named, problem, unknown, unknownWord, type Here } from '../context.ts'
import type { Declared } from '../names.ts'
import { whole } from './numbers.ts'

const ONCE = null
/** The engine's own series: forms given by hand, by a rule and on a page. */
const RESERVED = ['extra', 'rule', 'page']

const DAILY: CalendarStep = { n: 1, unit: 'days' }

/** A row of the schedule: what is given, when first, how often and for how long. */
export function schedule(context: Here, { ast: node, file }: Declared<ast.Give>): Schedule {
  const here = inFile(context, file)
  const id = node.alias ?? node.what
  if (RESERVED.includes(id.text)) problem(here, 'duplicate-id', id, { name: id.text })
  const open = node.open && duration(here, node.open)
  const reminders = node.reminders.map((one) => duration(here, one)).toSorted((a, b) => minutesOf(a) - minutesOf(b))
  const closes = node.open && lengthOf(node.open)
  const late = closes && node.reminders.find((one) => (lengthOf(one) ?? 0) >= closes)
  if (late) problem(here, 'reminder-after-close', late, {})
  return from<Schedule>(here, node, {
    id: id.text,
    forms: given(here, node.what),
    ...timing(here, node),
    times: node.times.map((time) => time.text).toSorted(),
    open,
    reminders,
    gate: node.gate,
  })
}

function given(here: Here, what: ast.Name): string[] {
  const { forms, batteries } = here.names
  const battery = batteries.get(what.text)
  named(here, what, battery ?? forms.get(what.text))
  if (battery) return battery.ast.forms.map((form) => form.text)
  if (!forms.has(what.text))
    unknown(here, 'no_form_or_battery', what, what.text, [...forms.keys(), ...batteries.keys()])
  return [what.text]
}

function timing(here: Here, node: ast.Give): Pick<Schedule, 'anchor' | 'first' | 'every' | 'weekdays' | 'until'> {
  const { timing: when } = node
  const repeats = when.kind === 'daily' || when.kind === 'every' || when.kind === 'weekdays'
  if (!repeats && node.extent)
    problem(here, 'bad-schedule', node.extent.kind === 'for' ? node.extent.duration : node, {
      what: { term: 'the_extent' },
    })
  if (!repeats && node.fromDay) problem(here, 'bad-schedule', node.fromDay, { what: { term: 'the_first_day' } })
  const first = dayOf(here, node.fromDay)
  const base = { anchor: 'start' as const, first, every: ONCE, weekdays: [], until: until(here, node, first.n) }
  switch (when.kind) {
    case 'daily':
      return { ...base, every: DAILY }
    case 'every':
      return { ...base, every: calendarStep(here, when.every) }
    case 'weekdays':
      return { ...base, every: DAILY, weekdays: weekdays(when.days) }
    case 'on_day':
      return { ...base, first: dayOf(here, when.day) }
    case 'after':
      return { ...base, anchor: when.anchor, first: calendarStep(here, when.after) }
    default:
      return base
  }
}

/** Day 1 is the anchor's own day. */
function dayOf(here: Here, day: ast.NumberNode | null): CalendarStep {
  return { n: day ? whole(here, day, 'whole_from_1') - 1 : 0, unit: 'days' }
}

/** How long it repeats, in days from its first day; `until day 30` counts that day in. */
function until(here: Here, node: ast.Give, firstDay: number): Until {
  if (node.extent?.kind === 'for') {
    const { n, unit } = calendarStep(here, node.extent.duration)
    return { kind: 'days', days: Math.max(1, unit === 'weeks' ? n * 7 : unit === 'months' ? n * 30 : n) }
  }
  if (node.extent?.kind === 'until_day') {
    const days = whole(here, node.extent.day, 'whole_from_1') - firstDay
    if (days < 1) problem(here, 'bad-schedule', node.extent.day, { what: { term: 'the_extent' } })
    return { kind: 'days', days: Math.max(1, days) }
  }
  return { kind: 'end' }
}

function weekdays(names: readonly ast.Name[]): number[] {
  const numbers = names.map((name) => WEEKDAYS.findIndex((day) => name.text.startsWith(day)) + 1).filter((n) => n > 0)
  return [...new Set(numbers)].toSorted((a, b) => a - b)
}

/** Days, weeks or months, counted on the calendar. */
function calendarStep(here: Here, node: ast.DurationNode): CalendarStep {
  const units = ['days', 'weeks', 'months'] as const
  const unit = units.find((one) => one === node.unit)
  if (!unit) unknownWord(here, node, node.unit, units)
  return { n: whole(here, node.n, 'whole_from_1'), unit: unit ?? 'days' }
}

/** Minutes, hours, days or weeks. */
export function duration(here: Here, node: ast.DurationNode): Duration {
  const units = ['minutes', 'hours', 'days', 'weeks'] as const
  const unit = units.find((one) => one === node.unit)
  if (!unit) unknownWord(here, node, node.unit, units)
  return { n: whole(here, node.n, 'whole_from_1'), unit: unit ?? 'days' }
}

const MINUTES = { minutes: 1, hours: 60, days: 1440, weeks: 10080 } as const

function minutesOf({ n, unit }: Duration): number {
  return n * MINUTES[unit]
}

/** In minutes; null where the unit is none that a form can be open. */
function lengthOf({ n, unit }: ast.DurationNode): number | null {
  return isUnit(unit) ? minutesOf({ n: n.value, unit }) : null
}

function isUnit(unit: string): unit is Duration['unit'] {
  return Object.hasOwn(MINUTES, unit)
}
