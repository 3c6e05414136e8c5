import type { Instant } from '#schemas/generated/api.ts'
import { hoursOf } from '#storage/queries/contacts.ts'
import type { Banner } from '#storage/queries/banners.ts'
import { instantOf } from '../context/calendar.ts'
import type { Scene } from '../context/scene.ts'

/** Where a unit's own clocks hang. */
export async function zoneOf({ db, context }: Scene, unit: string): Promise<string> {
  return (await hoursOf(db, unit))?.zone ?? context.zone
}

/** Whether a banner is still to be shown, is shown, or is over: it was ended, or its time has passed. */
export function stateOf(
  { from_local: from, until_local: until, ended_at: endedAt }: Banner,
  zone: string,
  now: Instant,
): 'coming' | 'current' | 'over' {
  if (endedAt !== null || instantOf(until, zone) <= now) return 'over'
  return instantOf(from, zone) <= now ? 'current' : 'coming'
}
