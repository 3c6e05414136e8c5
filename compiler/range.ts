import { toDecimal } from '#engine/decimal.ts'

/*
 * What values an expression can take. A finite set while it is small (the sum of nine items from 0 to 3 is
 * exactly 0 to 27), else an interval with a step (0: any decimal). Always a superset of the truth, so that
 * "can never be reached" is never said wrongly. As in the engine, a computation keeps the digits beyond the sixth
 * decimal, and what is compared is rounded to six: 22 / 3 * 60 is 440.
 */

export type Range = { readonly kind: 'set'; readonly values: readonly number[] } | Interval

interface Interval {
  readonly kind: 'interval'
  readonly min: number
  readonly max: number
  readonly step: number
}

const MOST_VALUES = 2000
const MOST_PAIRS = 100_000

export const ANYTHING: Interval = { kind: 'interval', min: -Infinity, max: Infinity, step: 0 }
export const WHOLE_FROM_ZERO: Interval = { kind: 'interval', min: 0, max: Infinity, step: 1 }

/** Every step from 0, upwards and downwards. */
export function unbounded(step: number): Range {
  return { ...ANYTHING, step }
}

export function setOf(values: Iterable<number>): Range {
  const sorted = [...new Map([...values].map((x) => [settled(x), x])).values()].toSorted((a, b) => a - b)
  if (sorted.length === 0) return ANYTHING
  if (sorted.length <= MOST_VALUES) return { kind: 'set', values: sorted }
  return { kind: 'interval', min: sorted[0] ?? 0, max: sorted.at(-1) ?? 0, step: sorted.every(isWhole) ? 1 : 0 }
}

/** Every step from min to max, as a set when there are few enough. */
export function stepsOf(min: number, max: number, step: number): Range {
  const count = Math.floor(settled((max - min) / step)) + 1
  if (count <= MOST_VALUES) return setOf(Array.from({ length: count }, (_, i) => settled(min + i * step)))
  return { kind: 'interval', min, max, step }
}

/** The lowest value, as it is compared. */
export function lowest(range: Range): number {
  return settled(bottom(range))
}

export function highest(range: Range): number {
  return settled(top(range))
}

function bottom(range: Range): number {
  return range.kind === 'set' ? (range.values[0] ?? -Infinity) : range.min
}

function top(range: Range): number {
  return range.kind === 'set' ? (range.values.at(-1) ?? Infinity) : range.max
}

/** Combines two ranges by an operation that takes its extremes at the corners of every box, and whole numbers to whole numbers. */
export function combine(a: Range, b: Range, operation: (x: number, y: number) => number): Range {
  if (a.kind === 'set' && b.kind === 'set' && a.values.length * b.values.length <= MOST_PAIRS) {
    return setOf(a.values.flatMap((x) => b.values.map((y) => operation(x, y))))
  }
  return { ...corners(a, b, operation), step: wholeNumbers(a) && wholeNumbers(b) ? 1 : 0 }
}

/** The range of a quotient; anything when the divisor may be 0. */
export function quotient(a: Range, b: Range): Range {
  if (lowest(b) <= 0 && highest(b) >= 0) return ANYTHING
  return { ...corners(a, b, (x, y) => x / y), step: 0 }
}

function corners(
  a: Range,
  b: Range,
  operation: (x: number, y: number) => number,
): { kind: 'interval'; min: number; max: number } {
  const values = [bottom(a), top(a)].flatMap((x) => [bottom(b), top(b)].map((y) => operation(x, y)))
  const known = values.map((x) => (Number.isNaN(x) ? 0 : x))
  return { kind: 'interval', min: Math.min(...known), max: Math.max(...known) }
}

export function mapped(range: Range, operation: (x: number) => number, step: number): Range {
  if (range.kind === 'set') return setOf(range.values.map(operation))
  const ends = [operation(range.min), operation(range.max)]
  return { kind: 'interval', min: Math.min(...ends), max: Math.max(...ends), step }
}

export function union(a: Range, b: Range): Range {
  if (a.kind === 'set' && b.kind === 'set') return setOf([...a.values, ...b.values])
  const step = wholeNumbers(a) && wholeNumbers(b) ? 1 : 0
  return { kind: 'interval', min: Math.min(bottom(a), bottom(b)), max: Math.max(top(a), top(b)), step }
}

/** Whether no value is in both. */
export function areApart(a: Range, b: Range): boolean {
  if (a.kind === 'set' && b.kind === 'set') {
    const values = new Set(a.values.map(settled))
    return b.values.every((x) => !values.has(settled(x)))
  }
  return highest(a) < lowest(b) || highest(b) < lowest(a)
}

/** The same bounds with every decimal between them. */
export function continuous(range: Range): Range {
  return { kind: 'interval', min: bottom(range), max: top(range), step: 0 }
}

export function wholeNumbers(range: Range): boolean {
  if (range.kind === 'set') return range.values.every(isWhole)
  return isWhole(range.step) && range.step > 0 && (!Number.isFinite(range.min) || isWhole(range.min))
}

/**
 * Values that together meet every case a list of limits can make: all of a set, else each limit, what lies
 * between two limits, and what lies beyond the outermost.
 */
export function samples(range: Range, limits: readonly number[]): number[] {
  if (range.kind === 'set') return range.values.map(settled)
  const [min, max] = [lowest(range), highest(range)]
  const ends = [min, max].filter(Number.isFinite)
  const marks = [...new Set([...limits, ...ends])].toSorted((a, b) => a - b)
  const first = marks[0] ?? 0
  const last = marks.at(-1) ?? 0
  const candidates = range.step > 0 ? marks.flatMap((mark) => around(mark, range)) : [...marks, ...between(marks)]
  return [...new Set([first - 1, ...candidates, last + 1].map(settled))]
    .filter((x) => x >= min && x <= max && onStep(x, range))
    .toSorted((a, b) => a - b)
}

function between(marks: readonly number[]): number[] {
  return marks.slice(1).map((mark, i) => ((marks[i] ?? mark) + mark) / 2)
}

/** The mark's neighbours on the range's steps, and the mark itself. */
function around(mark: number, range: Interval): number[] {
  const base = baseOf(range)
  const below = base + Math.floor(settled((mark - base) / range.step)) * range.step
  return [below - range.step, below, below + range.step, below + 2 * range.step]
}

function onStep(x: number, range: Interval): boolean {
  if (range.step === 0) return true
  const steps = settled((x - baseOf(range)) / range.step)
  return Math.abs(steps - Math.round(steps)) < 1e-6
}

function baseOf({ min }: Interval): number {
  return Number.isFinite(min) ? min : 0
}

function isWhole(x: number): boolean {
  return Number.isInteger(settled(x))
}

/** A value as the engine compares it; one beyond what it computes with stays as it is. */
function settled(x: number): number {
  return toDecimal(x) ?? x
}
