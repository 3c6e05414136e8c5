import { Temporal } from 'temporal-polyfill'
import type { CalendarStep, Duration, Schedule } from '#schemas/generated/bundle.ts'

/*
 * What a schedule row should give, by going through the calendar one day after the other and asking of each day whether
 * the row names it. Slow, and nothing of it is the engine's.
 */

export interface ByHand {
  readonly openAt: string
  readonly closeAt: string | null
  readonly remindAt: readonly string[]
}

/** Everything that a row anchored at a time gives, opening before the end of a date. */
export function byHand(row: Schedule, anchor: string, lastDate: string): ByHand[] {
  const [anchorDate = ''] = anchor.split('T')
  const first = plus(Temporal.PlainDate.from(anchorDate), row.first, 1)
  const stop = row.until.kind === 'for' ? plus(first, row.until.step, 1) : null
  const given: ByHand[] = []
  let passed = 0
  for (let date = first; date.toString() <= lastDate; date = date.add({ days: 1 })) {
    if (stop !== null && Temporal.PlainDate.compare(date, stop) >= 0) break
    if (!isNamed(row, Temporal.PlainDate.from(anchorDate), first, date)) continue
    passed += 1
    for (const clock of clocksOn(row, date.toString(), anchor, passed)) {
      const opensAt = `${date.toString()}T${clock}`
      const closeAt = row.open === null ? null : after(opensAt, row.open)
      if (closeAt !== null && closeAt <= anchor) continue
      const openAt = opensAt < anchor ? anchor : opensAt
      const reminders = row.reminders.map((each) => after(opensAt, each))
      const heard = reminders.filter((at) => at > openAt && (closeAt === null || at < closeAt))
      given.push({ openAt, closeAt, remindAt: [...new Set(heard)].sort() })
    }
  }
  return given
}

/** Whether a row without an end names a date: every n-th day or week from the first, the n-th month's day, or a weekday. */
function isNamed(row: Schedule, anchor: Temporal.PlainDate, first: Temporal.PlainDate, date: Temporal.PlainDate) {
  const { every, weekdays } = row
  if (every === null) return date.equals(first)
  if (every.unit === 'days' && every.n === 1 && weekdays.length > 0) return weekdays.includes(date.dayOfWeek)
  if (every.unit !== 'months') {
    const days = first.until(date, { largestUnit: 'days' }).days
    return days % (every.n * (every.unit === 'weeks' ? 7 : 1)) === 0
  }
  // Months are counted from the anchor where the first day is counted in them too, else from the first day.
  const [base, from] = row.first.unit === 'months' ? [anchor, row.first.n] : [first, 0]
  for (let months = from; ; months += every.n) {
    const named = base.add({ months }, { overflow: 'constrain' })
    if (named.equals(date)) return true
    if (Temporal.PlainDate.compare(named, date) > 0) return false
  }
}

function clocksOn({ times }: Schedule, date: string, anchor: string, passed: number): string[] {
  if (times.length > 0) return [...new Set(times)].sort().map((clock) => `${clock}:00`)
  return [passed === 1 && anchor.startsWith(date) ? anchor.slice(11) : '00:00:00']
}

function plus(date: Temporal.PlainDate, { n, unit }: CalendarStep, times: number): Temporal.PlainDate {
  return date.add({ [unit]: n * times }, { overflow: 'constrain' })
}

function after(local: string, { n, unit }: Duration): string {
  return Temporal.PlainDateTime.from(local)
    .add({ [unit]: n })
    .toString({ smallestUnit: 'second' })
}
