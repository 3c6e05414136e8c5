import { LRUCache } from 'lru-cache'
import { Temporal } from 'temporal-polyfill'
import type { LocalTime } from '#engine/index.ts'
import type { Instant } from '#schemas/generated/api.ts'

/*
 * The edge between the world's time and the patient's: local time in a zone is the truth, UTC is worked out from it.
 * Nothing else in the runtime knows of zones.
 */

/** YYYY-MM-DDThh:mm:ss */
const INSTANT_SECONDS = 19
/** Most that is asked is asked of this second, or of the hours at which forms open; working out a zone's time is slow. */
const REMEMBERED = 1000
const shown = new LRUCache<string, LocalTime>({ max: REMEMBERED })
const reached = new LRUCache<string, Reached>({ max: REMEMBERED })

/** What the wall clock in a zone shows at an instant, to the second. */
export function localTime(instant: Instant, zone: string): LocalTime {
  const key = `${instant.slice(0, INSTANT_SECONDS)} ${zone}`
  return shown.get(key) ?? remember(shown, key, shownAt(instant, zone))
}

function shownAt(instant: Instant, zone: string): LocalTime {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime()
  return local.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString({ smallestUnit: 'second' })
}

/**
 * When a wall clock in a zone shows this time. A time that is skipped when clocks are put forward comes as much
 * later; of one that comes twice when they are put back it is the first.
 */
export function instantOf(local: LocalTime, zone: string): Instant {
  const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'compatible' })
  return zoned.toInstant().toString({ smallestUnit: 'millisecond' })
}

/**
 * The first instant at which a wall clock in a zone shows this time or a later one: when somebody who looks finds that it
 * has come. Of a time that is skipped, that is the moment at which the clocks are put forward; of one that comes twice it
 * is the second where the clock has gone back since the first.
 */
export function wakeInstant(local: LocalTime, zone: string, now: Instant): Instant {
  const key = `${local} ${zone}`
  const { first, last } = reached.get(key) ?? remember(reached, key, reachedAt(local, zone))
  return first > now || localTime(now, zone) >= local ? first : last
}

/** When a wall clock comes to a time for the first time, and for the last. */
interface Reached {
  readonly first: Instant
  readonly last: Instant
}

function reachedAt(local: LocalTime, zone: string): Reached {
  const wanted = Temporal.PlainDateTime.from(local)
  const zoned = wanted.toZonedDateTime(zone, { disambiguation: 'compatible' })
  const isSkipped = !zoned.toPlainDateTime().equals(wanted)
  // The change itself may be what the skipped time comes to, and a previous one is always from before.
  const change = isSkipped ? zoned.add({ nanoseconds: 1 }).getTimeZoneTransition('previous') : null
  return {
    first: written(change ?? zoned),
    last: written(wanted.toZonedDateTime(zone, { disambiguation: 'later' })),
  }
}

function written(zoned: Temporal.ZonedDateTime): Instant {
  return zoned.toInstant().toString({ smallestUnit: 'millisecond' })
}

function remember<Value extends object | string>(memory: LRUCache<string, Value>, key: string, value: Value): Value {
  memory.set(key, value)
  return value
}

/** An instant this many milliseconds later, or earlier when negative. */
export function moved(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString()
}

/** The date after a date, both YYYY-MM-DD. */
export function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString()
}
