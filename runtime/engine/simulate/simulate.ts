import { addDays, addDuration, atClock, dateOf } from '../calendar.ts'
import type { Program } from '../prepare.ts'
import type { LocalTime } from '../state.ts'
import { live } from './live.ts'
import { below, type Random } from './random.ts'
import { count, emptyTally, type Tally } from './tally.ts'

export interface Simulated {
  /** The number of the first of them: who is simulated in several goes has the same patients as in one. */
  readonly first: number
  readonly patients: number
  readonly weeks: number
  /** The day the first can start. They start on the weekdays of the four weeks from then on. */
  readonly from: LocalTime
}

/**
 * Lets many made-up patients live with a program, and counts what came of it. Each has chances of its own, so that one
 * more patient changes nothing of the others. `told` hears how many are done.
 */
export function simulate(
  program: Program,
  { first, patients, weeks, from }: Simulated,
  randomOf: (patient: number) => Random,
  told: (done: number) => void = () => undefined,
): Tally {
  const tally = emptyTally(program, weeks)
  for (let patient = first; patient < first + patients; patient++) {
    const random = randomOf(patient)
    const day = addDays(dateOf(from), 7 * below(random, 4) + below(random, 5))
    const start = addDuration(`${day}T08:00:00`, { n: 1 + below(random, 8 * 60), unit: 'minutes' })
    const end = atClock(addDays(day, 7 * weeks - 1), '23:59')
    count(tally, program, live(program, start, end, random))
    told(patient + 1 - first)
  }
  return tally
}
