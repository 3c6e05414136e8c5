import type { Db } from '../store.ts'

/** Who was given each of the flags that wait in an enrolment; null: nobody. A flag waits until it is acknowledged. */
export async function waitingOwners(db: Db, enrolment: string): Promise<(string | null)[]> {
  const rows = await db
    .selectFrom('flag')
    .select('owner')
    .where('enrolment', '=', enrolment)
    .where('acknowledged_local', 'is', null)
    .execute()
  return rows.map((row) => row.owner)
}
