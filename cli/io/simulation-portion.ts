import { seeded, simulate, type Program, type Tally } from '#engine/index.ts'

export interface Asked {
  readonly patients: number
  readonly weeks: number
  /** The Monday the first patients start in, at midnight. */
  readonly from: string
  readonly seed: string
}

/** Patients that are simulated in one go. Not a matter of how many threads there are, so that these change nothing. */
const PORTION = 50

export function portionsOf({ patients }: Asked): number {
  return Math.ceil(patients / PORTION)
}

export function patientsIn({ patients }: Asked, portions: number): number {
  return Math.min(patients, portions * PORTION)
}

/** What the patients of one portion come to; each has chances of their own. */
export function portion(program: Program, { patients, weeks, from, seed }: Asked, number: number): Tally {
  const first = number * PORTION
  const some = { first, patients: Math.min(PORTION, patients - first), weeks, from }
  return simulate(program, some, (patient) => seeded(`${seed} ${patient}`))
}
