import { keepZoneRules, wakeAll, zoneRules } from '#storage/queries/zone-rules.ts'
import type { Context } from '../context/context.ts'

/**
 * Countries change their clocks, sometimes at a few weeks' notice. What is true of a patient is the local time; the
 * instant of it that an enrolment waits for was worked out by the rules there were. Where these are other rules, every
 * enrolment is looked at once more, and waits for the instant that is right now.
 *
 * @param edition Of the rules this process knows, such as `2026a`.
 */
export async function followZoneRules({ store, clock, log }: Context, edition: string): Promise<void> {
  if ((await store.read(zoneRules)) === edition) return
  const woken = await store.write(async (db) => {
    await keepZoneRules(db, edition)
    return wakeAll(db, clock.now())
  })
  if (woken > 0) log.info({ edition, woken }, 'The rules of time zones have changed: instants are worked out anew.')
}
