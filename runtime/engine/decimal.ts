/*
 * Numbers are decimals with at most six digits after the point and a size below 1e9, held in doubles.
 *
 * Why this is exact: such a number has at most fifteen significant digits, and a double tells any two
 * decimals of fifteen digits apart. So every decimal has one double of its own, the nearest one, and two
 * decimals are equal exactly when their doubles are. Arithmetic is what strays: 0.1 + 0.2 lands beside the
 * double of 0.3. Each result is therefore settled: when it lies within the rounding error of its operands
 * from a decimal, it is that decimal. Integers need no settling.
 *
 * A quotient such as 22 / 3 is no such decimal. It keeps the double's remaining digits as guard digits while
 * a computation lasts, so that 22 / 3 * 60 is 440 and not 439.99998, which would fall into another band.
 * Whatever is compared, stored or shown is rounded to six digits first, by `compare` and `toDecimal`.
 *
 * What cannot be told (a division by zero, a result of 1e9 or more) is null: missing.
 */

/** One more than the largest size a number can have. */
export const LIMIT = 1e9

const MILLION = 1e6

/** A few units in the last place, for values of size 1: what a short computation can stray. */
const STRAY = 2 ** -48

/** `value` as a decimal of at most six digits after the point; null when it is too large or no number. */
export function toDecimal(value: number): number | null {
  if (!(value > -LIMIT && value < LIMIT)) return null
  if (Number.isInteger(value)) return value === 0 ? 0 : value
  const decimal = Math.round(value * MILLION) / MILLION
  return decimal === 0 ? 0 : decimal < LIMIT && decimal > -LIMIT ? decimal : null
}

/** True when `value` is written with at most six digits after the point and is below 1e9 in size. */
export function isDecimal(value: number): boolean {
  return toDecimal(value) === value
}

/** The decimal beside `value`, when the rounding errors of a computation with numbers of size `scale` explain the difference. */
function settle(value: number, scale: number): number | null {
  if (!(value > -LIMIT && value < LIMIT)) return null
  if (Number.isInteger(value)) return value
  const decimal = Math.round(value * MILLION) / MILLION
  const settled = Math.abs(value - decimal) <= scale * STRAY ? decimal : value
  return settled < LIMIT && settled > -LIMIT ? settled : null
}

export function add(a: number, b: number): number | null {
  const sum = a + b
  // Scores are whole numbers nearly always, and they are added more than anything else is done.
  if (Number.isInteger(sum) && sum < LIMIT && sum > -LIMIT) return sum
  return settle(sum, Math.max(Math.abs(a), Math.abs(b)))
}

export function subtract(a: number, b: number): number | null {
  return settle(a - b, Math.max(Math.abs(a), Math.abs(b)))
}

export function multiply(a: number, b: number): number | null {
  const product = a * b
  return settle(product, Math.abs(product))
}

/** null when `b` is 0. */
export function divide(a: number, b: number): number | null {
  if (b === 0) return null
  const quotient = a / b
  return settle(quotient, Math.abs(quotient))
}

/** The nearest whole number; halves go up, also below zero: -2.5 gives -2. */
export function round(value: number): number | null {
  const decimal = toDecimal(value)
  return decimal === null ? null : toDecimal(Math.floor(decimal + 0.5))
}

/** Below, at or above 0 as the decimal of `a` is less than, equal to or more than that of `b`. */
export function compare(a: number, b: number): number {
  if (Number.isInteger(a) && Number.isInteger(b)) return a - b
  return Math.round(a * MILLION) - Math.round(b * MILLION)
}

/** True when `value` is `base` plus a whole number of `step`s; all three are decimals, so this is integer arithmetic. */
export function onStep(value: number, base: number, step: number): boolean {
  const size = Math.round(step * MILLION)
  if (size === 0) return true
  return (Math.round(value * MILLION) - Math.round(base * MILLION)) % size === 0
}
