import type { IToken } from 'chevrotain'
import { DateLiteral, NumberLiteral, TimeLiteral } from './tokens.ts'

/** What a literal looks like and is not: 25:00 is no time of day, 2026-02-30 no date. */
export type NotA = 'time' | 'date' | 'number'

/** The largest number and the most decimals that the engine computes with exactly. */
const NUMBERS_BELOW = 1e9
const MOST_DECIMALS = 6

/** Says of a literal that it only looks like one; null where it is one, or is no literal. */
export function notA({ tokenType, image }: IToken): NotA | null {
  if (tokenType === TimeLiteral) return isTime(image.padStart(5, '0')) ? null : 'time'
  if (tokenType === DateLiteral) return isDate(image) ? null : 'date'
  if (tokenType === NumberLiteral) return isNumber(image) ? null : 'number'
  return null
}

function isTime(image: string): boolean {
  return image < '24:00' && image.slice(3) < '60'
}

function isDate(image: string): boolean {
  const [year = 0, month = 0, day = 0] = image.split('-').map(Number)
  return day >= 1 && day <= lastDayOf(year, month)
}

/** The last day of a month, both counted from 1; 0 where there is no such month. */
export function lastDayOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

function isNumber(image: string): boolean {
  return Number(image) < NUMBERS_BELOW && (image.split('.')[1] ?? '').length <= MOST_DECIMALS
}
