import { bringNear, isAnyTooFarOff } from '#storage/queries/put-off.ts'
import type { Latest } from '#storage/queries/put-off.ts'
import type { Instant } from '#schemas/generated/api.ts'
import { moved } from '../context/calendar.ts'
import type { Context } from '../context/context.ts'

const HOUR = 60 * 60_000

/**
 * A node whose clock was ahead may have claimed or put off things until a time that is far away once the clock is right.
 * What waits for longer than anything can is brought to now, and asked about as if its time had come. Where there is no
 * such thing, nothing is written.
 */
export async function bringTooFarNear({ store, clock, log }: Context): Promise<void> {
  const now = clock.now()
  const latest = latestAt(now)
  if (!(await store.read((db) => isAnyTooFarOff(db, now, latest)))) return
  await store.write((db) => bringNear(db, now, latest))
  log.warn({}, 'Something waited for a time that lies too far away: a clock has been wrong. It is done now.')
}

/** No try, claim or lease lasts longer than the hour between late tries, and quiet hours are over within a day. */
function latestAt(now: Instant): Latest {
  return { tries: moved(now, 2 * HOUR), quiet: moved(now, 26 * HOUR) }
}
