import type * as ast from '#dsl/ast/index.ts'
import type { CalendarStep, Duration } from '#schemas/generated/bundle.ts'
import { unknownWord, type Here } from '../context.ts'
import { whole } from './numbers.ts'

/** Days, weeks or months, counted on the calendar. */
export function calendarStep(here: Here, node: ast.DurationNode): CalendarStep {
  const units = ['days', 'weeks', 'months'] as const
  const unit = units.find((one) => one === node.unit)
  if (!unit) unknownWord(here, node, node.unit, units)
  return { n: whole(here, node.n, 'whole_from_1'), unit: unit ?? 'days' }
}

/** Days or weeks, as whole days; null, and reported, where it is neither. */
export function wholeDays(here: Here, node: ast.DurationNode): number | null {
  if (node.unit === 'days' || node.unit === 'weeks')
    return whole(here, node.n, 'whole_from_1') * (node.unit === 'weeks' ? 7 : 1)
  unknownWord(here, node, node.unit, ['days', 'weeks'])
  return null
}

/** Minutes, hours, days or weeks; `others` are units that may stand there too. */
export function duration(here: Here, node: ast.DurationNode, others: readonly string[] = []): Duration {
  const units = ['minutes', 'hours', 'days', 'weeks'] as const
  const unit = units.find((one) => one === node.unit)
  if (!unit) unknownWord(here, node, node.unit, [...units, ...others])
  return { n: whole(here, node.n, 'whole_from_1'), unit: unit ?? 'days' }
}

/** Time that a scenario lets pass: months are counted on the calendar. */
export function passing(here: Here, node: ast.DurationNode): Duration | CalendarStep {
  return node.unit === 'months' ? calendarStep(here, node) : duration(here, node, ['months'])
}

const MINUTES = { minutes: 1, hours: 60, days: 1440, weeks: 10080 } as const

export function minutesOf({ n, unit }: Duration): number {
  return n * MINUTES[unit]
}

/** In minutes; null where the unit is none that a form can be open. */
export function lengthOf({ n, unit }: ast.DurationNode): number | null {
  return isUnit(unit) ? minutesOf({ n: n.value, unit }) : null
}

function isUnit(unit: string): unit is Duration['unit'] {
  return Object.hasOwn(MINUTES, unit)
}
