import type { Instant } from '#schemas/generated/api.ts'
import type { Db } from '../store.ts'

const ONLY = 1

/** The edition of the time zones that instants were last worked out by; undefined: they never were. */
export async function zoneRules(db: Db): Promise<string | undefined> {
  const row = await db.selectFrom('zone_rules').select('edition').where('id', '=', ONLY).executeTakeFirst()
  return row?.edition
}

export async function keepZoneRules(db: Db, edition: string): Promise<void> {
  await db
    .insertInto('zone_rules')
    .values({ id: ONLY, edition })
    .onConflict((taken) => taken.column('id').doUpdateSet({ edition }))
    .execute()
}

/** Lets every enrolment that waits for a time be looked at now, by whoever comes first; how many there are. */
export async function wakeAll(db: Db, now: Instant): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('enrolment')
    .set({ wake_at: now, tick_at: now })
    .where('wake_at', '>', now)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
