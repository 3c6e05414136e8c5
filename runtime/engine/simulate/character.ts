import { addMonths, dateOf } from '../calendar.ts'
import type { Program } from '../prepare.ts'
import type { LocalTime, Patient } from '../state.ts'
import { around, below, between, type Random } from './random.ts'

/** What a made-up patient is like. Shares are from 0 to 1. */
export interface Character {
  readonly patient: Patient
  /** How often a form is answered. */
  readonly diligence: number
  /** How often a question that may be left out is. */
  readonly skips: number
  /** How often there is time to read when there is something new. */
  readonly reads: number
  /** How long things wait, in minutes: most are done in less. */
  readonly delay: number
  /** How bad it is at the start, and how much better or worse it is a week later. */
  readonly severity: number
  readonly drift: number
  /** The days, from the start, on which nothing is done: from the first up to the second. */
  readonly silent: readonly (readonly [from: number, to: number])[]
  /** The day after which nothing more is ever done; null: stays. */
  readonly quitsAfter: number | null
}

const NAMES = ['Alex', 'Kim', 'Robin', 'Sam', 'Charlie', 'Mio', 'Lo', 'Ellis']

export function characterFrom(program: Program, from: LocalTime, random: Random, days: number): Character {
  const quits = random() < 0.15
  const firstName = NAMES[below(random, NAMES.length)] ?? 'Alex'
  const ways = {
    diligence: 1 - 0.7 * random() * random(),
    skips: 0.08 * random() * random(),
    reads: between(random, 0.3, 0.95),
    delay: between(random, 30, 600),
    severity: Math.min(1, Math.max(0, 0.4 + 0.4 * around(random))),
    drift: -0.02 + 0.04 * around(random),
    silent: Array.from({ length: below(random, 3) }, () => {
      const from = below(random, days)
      return [from, from + 3 + below(random, 12)] as const
    }),
    quitsAfter: quits ? 3 + below(random, days) : null,
  }
  return { patient: { firstName, ...factsFrom(program, from, random) }, ...ways }
}

/** A grown person, in one of the program's groups where it has any. */
function factsFrom({ groups }: Program, from: LocalTime, random: Random): Omit<Patient, 'firstName'> {
  const born = addMonths(dateOf(from), -12 * 18 - below(random, 12 * 65))
  const sex = random() < 0.5 ? 'woman' : 'man'
  return { born, sex, group: [...groups.keys()][below(random, Math.max(1, groups.size))] ?? null }
}
