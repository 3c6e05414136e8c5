import { addDuration, atClock, clockOf, dateOf, midnightAfter } from '../calendar.ts'
import type { LocalTime } from '../state.ts'
import type { Random } from './random.ts'

/** A time so many hours later, to the minute. */
export function hoursLater(at: LocalTime, hours: number): LocalTime {
  return addDuration(at, { n: Math.round(hours * 60), unit: 'minutes' })
}

/** The time itself where people are awake, else some time the next morning. */
export function inDaytime(at: LocalTime, random: Random): LocalTime {
  const clock = clockOf(at)
  if (clock >= '07:00' && clock < '22:00') return at
  const day = clock < '07:00' ? atClock(dateOf(at), '00:00') : midnightAfter(at)
  return hoursLater(day, 7 + 2 * random())
}
