import type { Expression } from '#schemas/generated/bundle.ts'
import { walk } from './reads.ts'

/** On which days an expression can become true without anything happening. */
export interface Midnights {
  /** Days in the program, day 1 being the start day. */
  readonly days: readonly number[]
  /** Days since the patient was last active. */
  readonly inactive: readonly number[]
  /** Ages in years, at whose birthday. */
  readonly ages: readonly number[]
  /** The days are used in ways that do not tell; any midnight may be the one. */
  readonly any: boolean
}

const COMPARISONS: readonly string[] = ['less', 'at_most', 'more', 'at_least', 'equal', 'not_equal']

/**
 * Finds the days at which the truth of an expression can turn. A comparison of the day with a number turns at
 * that number or the day after; nearly every author writes just that.
 */
export function midnights(expression: Expression): Midnights {
  const found = { day: new Set<number>(), inactive_days: new Set<number>(), age: new Set<number>() }
  let compared = 0
  let read = 0
  walk(expression, (part) => {
    if (clockFact(part) !== null) read++
    if (part.op !== 'call' || !COMPARISONS.includes(part.name)) return
    const [a, b] = part.args
    if (a === undefined || b === undefined) return
    for (const [fact, limit] of [
      [clockFact(a), b],
      [clockFact(b), a],
    ] as const) {
      if (fact === null || limit.op !== 'literal' || typeof limit.value !== 'number') continue
      compared++
      found[fact].add(Math.floor(limit.value)).add(Math.floor(limit.value) + 1)
    }
  })
  return { days: [...found.day], inactive: [...found.inactive_days], ages: [...found.age], any: read > compared }
}

/** What a new day changes by itself. */
export const CLOCK_FACTS = ['day', 'inactive_days', 'age'] as const

function clockFact(part: Expression): (typeof CLOCK_FACTS)[number] | null {
  return part.op === 'fact' ? (CLOCK_FACTS.find((fact) => fact === part.fact) ?? null) : null
}
