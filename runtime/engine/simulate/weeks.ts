import { daysBetween } from '../calendar.ts'
import type { LocalTime } from '../state.ts'

/** Which week after `from` a time is in; the first is 0. */
export function weekOf(from: LocalTime, at: LocalTime): number {
  return Math.floor(daysBetween(from, at) / 7)
}
