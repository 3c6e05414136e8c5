import { toDecimal } from './decimal.ts'

/**
 * Whether a value is what an example or a scenario expects. What is expected with decimals is compared at as many of
 * them, halves going up: 9.33 and 9.3 hold for 9.333333. A whole number holds for that number alone, so that nobody
 * takes 9.33 for 9. Zeros last among the decimals say nothing. null is no value.
 */
export function isAsWritten(actual: number | null, expected: number | null): boolean {
  if (actual === null || expected === null || Number.isInteger(expected)) return actual === expected
  const unit = 10 ** (String(expected).split('.')[1]?.length ?? 0)
  return toDecimal(Math.floor((toDecimal(actual * unit) ?? NaN) + 0.5) / unit) === toDecimal(expected)
}
