import type { Db } from '../store.ts'
import type { EnrolmentTable } from '../tables.ts'

/* Which enrolments have flags that wait, and for whom. A flag waits until it is acknowledged. */

/** Who was given each of the flags that wait in an enrolment; null: nobody. */
export async function waitingOwners(db: Db, enrolment: string): Promise<(string | null)[]> {
  const rows = await waiting(db).select('owner').where('enrolment', '=', enrolment).execute()
  return rows.map((row) => row.owner)
}

/** Enrolments at these units with a flag that this person was given. */
export async function enrolmentsGiven(db: Db, person: string, units: readonly string[]): Promise<EnrolmentTable[]> {
  return enrolments(db, units)
    .where('id', 'in', waiting(db).select('enrolment').where('owner', '=', person))
    .execute()
}

/** Enrolments with flags at a unit, assigned to somebody who is not one of its clinicians. */
export async function enrolmentsLeft(db: Db, unit: string, clinicians: readonly string[]): Promise<EnrolmentTable[]> {
  return enrolments(db, [unit])
    .where('clinician', 'not in', clinicians)
    .where('id', 'in', waiting(db).select('enrolment'))
    .execute()
}

/** Enrolments with flags at these units. */
export async function enrolmentsFlagged(db: Db, units: readonly string[]): Promise<EnrolmentTable[]> {
  if (units.length === 0) return []
  return enrolments(db, units).where('id', 'in', waiting(db).select('enrolment')).execute()
}

function waiting(db: Db) {
  return db.selectFrom('flag').where('acknowledged_local', 'is', null)
}

function enrolments(db: Db, units: readonly string[]) {
  return db.selectFrom('enrolment').selectAll().where('unit', 'in', units).orderBy('id')
}
