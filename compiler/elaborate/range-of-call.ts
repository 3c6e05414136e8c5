import type { Call } from '#schemas/generated/bundle.ts'
import {
  combine,
  continuous,
  highest,
  lowest,
  mapped,
  setOf,
  union,
  wholeNumbers,
  WHOLE_FROM_ZERO,
  type Range,
} from '../range.ts'
import type { Scope } from './typed.ts'
import type { Typed } from './types.ts'

/** What a function of many values is given: one value, or one for each row of a group, at least `min` of them. */
export interface Summand {
  readonly value: Typed
  readonly rows: { readonly min: number; readonly max: number } | null
}

/** What a function of many values can give. */
export function rangeOfCall(name: Call['name'], summands: readonly Summand[], missing: Scope['missing']): Range {
  const ranges = summands.map((one) => one.value.range)
  const isTotal = name === 'sum' || name === 'mean'
  if (isTotal && missing?.by === 'mean') return proratedRange(name, ranges, countOf(summands))
  if (isTotal && missing) return zeroedRange(name, summands, missing.upTo)
  const fold = (list: readonly Range[], operation: (a: number, b: number) => number): Range =>
    list.reduce((a, b) => combine(a, b, operation))
  const sum = (): Range => fold(summands.map(sumOf), (a, b) => a + b)
  switch (name) {
    case 'sum':
      return sum()
    case 'mean':
      if (summands.some((one) => one.rows)) return continuous(ranges.reduce(union))
      return mapped(sum(), (x) => x / ranges.length, 0)
    // The least of several rows is one of what a row can be.
    case 'min':
      return fold(ranges, Math.min)
    case 'max':
      return fold(ranges, Math.max)
    case 'round':
      return mapped(ranges[0] ?? WHOLE_FROM_ZERO, Math.round, 1)
    default:
      return ranges.reduce(union)
  }
}

interface Count {
  readonly min: number
  readonly max: number
}

/** How many values there are. */
function countOf(summands: readonly Summand[]): Count {
  const rows = summands.map((one) => one.rows ?? { min: 1, max: 1 })
  return { min: rows.reduce((sum, one) => sum + one.min, 0), max: rows.reduce((sum, one) => sum + one.max, 0) }
}

/** Up to so many of the missing are 0, and one at least is answered. In the rows of a group, any may be. */
function zeroedRange(name: 'sum' | 'mean', summands: readonly Summand[], upTo: number): Range {
  const hasRows = summands.some((one) => one.rows !== null)
  const most = hasRows ? upTo : Math.min(upTo, summands.length - 1)
  // What the sum can be, by how many are missing so far.
  let sums: (Range | undefined)[] = [NOTHING]
  for (const one of summands) {
    const range = one.rows
      ? sumOf({ ...one, value: { ...one.value, range: union(one.value.range, NOTHING) } })
      : sumOf(one)
    sums = Array.from({ length: most + 1 }, (_, missing) => {
      const before = sums[missing]
      const answered = before && combine(before, range, (a, b) => a + b)
      const left = missing > 0 ? sums[missing - 1] : undefined
      return answered && left ? union(answered, left) : (answered ?? left)
    })
  }
  if (name === 'mean' && hasRows) return continuous([NOTHING, ...summands.map((one) => one.value.range)].reduce(union))
  const sum = sums.flatMap((one) => one ?? []).reduce(union)
  return name === 'sum' ? sum : mapped(sum, (x) => x / summands.length, 0)
}

const NOTHING = setOf([0])

/** The mean of the answered stands in for the missing, so it can be any of them, and the sum as many times that. */
function proratedRange(name: 'sum' | 'mean', ranges: readonly Range[], count: Count): Range {
  const each = continuous(ranges.reduce(union))
  return name === 'mean' ? each : times(each, count)
}

/** Up to this many sums are worked out one by one. */
const FEW_SUMS = 2000

/** What a value can be, or the sum of a group's rows. */
function sumOf({ value: { range }, rows }: Summand): Range {
  if (!rows) return range
  if (range.kind !== 'set' || range.values.length * rows.max > FEW_SUMS) return times(range, rows)
  let sum: Range = range
  let all: Range | null = rows.min <= 1 ? sum : null
  for (let n = 2; n <= rows.max; n++) {
    sum = combine(sum, range, (a, b) => a + b)
    if (n >= rows.min) all = all ? union(all, sum) : sum
  }
  return all ?? sum
}

/** A range as many times over. */
function times(range: Range, { min, max }: Count): Range {
  const [low, high] = [lowest(range), highest(range)]
  const ends = [low * min, low * max, high * min, high * max]
  return { kind: 'interval', min: Math.min(...ends), max: Math.max(...ends), step: wholeNumbers(range) ? 1 : 0 }
}
