import { expect, test } from 'vitest'
import { isAsWritten } from '#engine/as-written.ts'

test.each<[actual: number | null, expected: number | null, holds: boolean]>([
  [9.333333, 9.33, true],
  [9.333333, 9.3, true],
  [9.333333, 9.333333, true],
  [9.333333, 9.34, false],
  [9.333333, 9.4, false],
  [9.333333, 9, false],
  [9, 9, true],
  [9, 9.01, false],
  [9.35, 9.4, true],
  [-9.35, -9.3, true],
  [-9.333333, -9.33, true],
  [87.5, 87.5, true],
  [0.1, 0.1, true],
  [1.005, 1.01, true],
  [null, null, true],
  [null, 0.5, false],
  [0.5, null, false],
])('of %s, what is expected as %s holds: %s', (actual, expected, holds) => {
  expect(isAsWritten(actual, expected)).toBe(holds)
})
