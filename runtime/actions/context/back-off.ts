import { digestOf } from '#storage/digest.ts'
import type { Instant } from '#schemas/generated/api.ts'
import { moved } from './calendar.ts'

const FIRST = 30_000
const LONGEST = 60 * 60_000

/**
 * When to try again after so many tries: about half a minute after the first, twice as long each time, an hour at the
 * most. Up to half of it is taken off by what the thing is called, so that what failed together does not come back
 * together.
 */
export function nextTry(now: Instant, key: string, tries: number): Instant {
  const wait = Math.min(FIRST * 2 ** (tries - 1), LONGEST)
  const part = Number.parseInt(digestOf(`${key} ${tries}`).slice(0, 8), 16) / 0xffff_ffff
  return moved(now, Math.round(wait * (1 - part / 2)))
}
