import type { Instant } from '#schemas/generated/api.ts'
import type { UnitHoursTable } from '#storage/tables.ts'
import { dayAfter, instantOf, localTime } from '../context/calendar.ts'

/** When people are left alone, on a wall clock. Both HH:MM; the same twice: never. It may pass midnight. */
export type QuietHours = Pick<UnitHoursTable, 'quiet_from' | 'quiet_to'>

/** What a unit has that has not said otherwise. */
export const USUAL: QuietHours & Pick<UnitHoursTable, 'daily_cap'> = {
  quiet_from: '21:00',
  quiet_to: '07:00',
  daily_cap: 5,
}

/**
 * When something may go out: now, or when the quiet hours have ended. Null: they end when what it is about has closed,
 * and then it does not go out at all. There is no earlier moment left to choose: a thing reaches the outbox when it
 * falls due, and now that is in the quiet hours. The notice in the app is there all the same.
 *
 * @param closesAt Exclusive; null: it stays open.
 */
export function mayGoAt(now: Instant, zone: string, hours: QuietHours, closesAt: Instant | null): Instant | null {
  const end = quietUntil(now, zone, hours)
  return closesAt !== null && end > now && end >= closesAt ? null : end
}

/** The end of the quiet hours that it is in now; now when it is in none. */
function quietUntil(now: Instant, zone: string, { quiet_from: from, quiet_to: to }: QuietHours): Instant {
  const [date = '', clock = ''] = localTime(now, zone).split('T')
  const isQuiet = from <= to ? from <= clock && clock < to : from <= clock || clock < to
  if (!isQuiet) return now
  const endsOn = clock < to ? date : dayAfter(date)
  const end = instantOf(`${endsOn}T${to}:00`, zone)
  // An hour that comes twice may hold the end twice; the first has been then.
  return end > now ? end : now
}
