import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, compare, divide, isDecimal, multiply, onStep, round, subtract, toDecimal } from '#engine/decimal.ts'

const MICRO = 1_000_000n

/** A decimal of at most six digits, with its exact value in millionths beside it. */
const decimal = (most: number) =>
  fc
    .bigInt(-BigInt(most) * MICRO + 1n, BigInt(most) * MICRO - 1n)
    .map((micros) => ({ micros, value: Number(micros) / 1e6 }))

const exactly = (micros: bigint) => Number(micros) / 1e6

describe('arithmetic', () => {
  it.each([
    ['0.1 + 0.2', add(0.1, 0.2), 0.3],
    ['0.3 - 0.1', subtract(0.3, 0.1), 0.2],
    ['1.1 * 1.1', multiply(1.1, 1.1), 1.21],
    ['0.3 / 0.1', divide(0.3, 0.1), 3],
    ['999999999.1 - 999999999', subtract(999_999_999.1, 999_999_999), 0.1],
    ['22 / 3 * 60, of which 22 / 3 is no decimal', multiply(divide(22, 3) ?? 0, 60), 440],
    ['1/3 + 1/3 + 1/3', add(add(1 / 3, 1 / 3) ?? 0, 1 / 3), 1],
  ])('%s gives the decimal itself', (_, given, expected) => {
    expect(given).toBe(expected)
  })

  it.each([
    ['a division by zero', divide(1, 0)],
    ['a division by what settles to zero', divide(1, subtract(add(0.1, 0.2) ?? 9, 0.3) ?? 9)],
    ['zero by zero', divide(0, 0)],
    ['a sum of 1e9', add(999_999_999, 1)],
    ['a difference of -1e9', subtract(-999_999_999, 1)],
    ['a product of 1e9', multiply(1e5, 1e4)],
    ['a quotient of 1e9', divide(1e6, 0.001)],
  ])('%s is missing', (_, given) => {
    expect(given).toBeNull()
  })

  it('adds and subtracts decimals exactly, as whole millionths do', () => {
    fc.assert(
      fc.property(decimal(499_999_999), decimal(499_999_999), (a, b) => {
        expect(add(a.value, b.value)).toBe(exactly(a.micros + b.micros))
        expect(subtract(a.value, b.value)).toBe(exactly(a.micros - b.micros))
      }),
      { numRuns: 2000 },
    )
  })

  it('multiplies by whole numbers and divides back exactly', () => {
    fc.assert(
      fc.property(decimal(10_000), fc.integer({ min: 1, max: 10_000 }), (a, times) => {
        const product = multiply(a.value, times)
        expect(product).toBe(exactly(a.micros * BigInt(times)))
        expect(divide(product ?? 0, times)).toBe(a.value)
      }),
      { numRuns: 2000 },
    )
  })

  it('brings a quotient back to the number it was taken of', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 1, max: 9999 }), (a, by) => {
        expect(multiply(divide(a, by) ?? NaN, by)).toBe(a)
      }),
    )
  })
})

describe('rounding and comparing', () => {
  it.each([
    [2.5, 3],
    [2.4, 2],
    [-2.5, -2],
    [-2.6, -3],
    [2.4999999999999996, 3],
    [-0.4, 0],
  ])('round(%f) is %i', (value, expected) => {
    expect(Object.is(round(value), expected)).toBe(true)
  })

  it('sees as equal what differs beyond the sixth digit only', () => {
    expect(compare(84.99999999999999, 85)).toBe(0)
    expect(compare(0.1 + 0.2, 0.3)).toBe(0)
    expect(compare(84.999999, 85)).toBeLessThan(0)
    expect(compare(85.000001, 85)).toBeGreaterThan(0)
  })

  it('keeps six digits and no negative zero', () => {
    expect(toDecimal(1 / 3)).toBe(0.333333)
    expect(Object.is(toDecimal(-0), 0)).toBe(true)
    expect(Object.is(toDecimal(-1e-9), 0)).toBe(true)
    expect(toDecimal(999_999_999.9999999)).toBeNull()
    expect(toDecimal(NaN)).toBeNull()
    expect(toDecimal(Infinity)).toBeNull()
  })

  it.each([
    [0.3, true],
    [0.1 + 0.2, false],
    [0.0000001, false],
    [1e9, false],
    [-999_999_999.999999, true],
  ])('isDecimal(%f) is %s', (value, expected) => {
    expect(isDecimal(value)).toBe(expected)
  })

  it.each([
    [0.3, 0, 0.1, true],
    [70.7, 30, 0.1, true],
    [70.75, 30, 0.1, false],
    [35, 30, 5, true],
    [34, 30, 5, false],
    [-10, 0, 5, true],
  ])('onStep(%f from %f by %f) is %s', (value, base, step, expected) => {
    expect(onStep(value, base, step)).toBe(expected)
  })
})
