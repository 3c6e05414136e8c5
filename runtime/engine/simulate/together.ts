import type { Tally } from './tally.ts'

/**
 * What several simulations of one program, of other patients each, come to together. Sums in the order given: decimals
 * are then the same however the patients were divided among those who counted them.
 */
export function together([first, ...others]: readonly [Tally, ...Tally[]]): Tally {
  return others.reduce(sum, first)
}

/** Tallies are numbers, and lists, records and maps of them, of the same shape. */
function sum<T>(a: T, b: T): T {
  return added(a, b) as T
}

function added(a: unknown, b: unknown): unknown {
  if (typeof a === 'number' && typeof b === 'number') return a + b
  if (Array.isArray(a) && Array.isArray(b)) return a.map((one, i) => added(one, b[i]))
  if (a instanceof Map && b instanceof Map) return new Map([...a].map(([key, one]) => [key, added(one, b.get(key))]))
  if (!isRecord(a) || !isRecord(b)) throw new Error('Tallies of different shapes cannot be summed.')
  return Object.fromEntries(Object.entries(a).map(([key, one]) => [key, added(one, b[key])]))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
