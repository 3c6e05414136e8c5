import type { Instant } from '#schemas/generated/api.ts'
import { StaleWrite } from '../store.ts'
import type { Db } from '../store.ts'
import type { EnrolmentTable } from '../tables.ts'

export async function enrolmentById(db: Db, id: string): Promise<EnrolmentTable | undefined> {
  return db.selectFrom('enrolment').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function enrolmentsByIds(db: Db, ids: readonly string[]): Promise<EnrolmentTable[]> {
  if (ids.length === 0) return []
  return db.selectFrom('enrolment').selectAll().where('id', 'in', ids).orderBy('id').execute()
}

export async function enrolmentsOfPatient(db: Db, patient: string): Promise<EnrolmentTable[]> {
  return db.selectFrom('enrolment').selectAll().where('patient', '=', patient).orderBy('id').execute()
}

/** The enrolments a clinician is assigned to at one of these units. */
export async function enrolmentsOfClinician(
  db: Db,
  clinician: string,
  units: readonly string[],
): Promise<EnrolmentTable[]> {
  if (units.length === 0) return []
  return db
    .selectFrom('enrolment')
    .selectAll()
    .where('clinician', '=', clinician)
    .where('unit', 'in', units)
    .orderBy('id')
    .execute()
}

export interface Due {
  readonly id: string
  readonly wake_at: Instant
}

/** Enrolments that want to be woken by now, longest overdue first, from after a given one. */
export async function dueEnrolments(db: Db, now: Instant, after: Due | null, limit: number): Promise<Due[]> {
  let due = db
    .selectFrom('enrolment')
    .select(['id', 'wake_at'])
    .where('wake_at', 'is not', null)
    .where('wake_at', '<=', now)
  if (after !== null) {
    due = due.where((row) =>
      row.or([
        row('wake_at', '>', after.wake_at),
        row.and([row('wake_at', '=', after.wake_at), row('id', '>', after.id)]),
      ]),
    )
  }
  const rows = await due.orderBy('wake_at').orderBy('id').limit(limit).execute()
  return rows.flatMap((row) => (row.wake_at === null ? [] : [{ id: row.id, wake_at: row.wake_at }]))
}

export async function addEnrolment(db: Db, enrolment: EnrolmentTable): Promise<void> {
  await db.insertInto('enrolment').values(enrolment).execute()
}

/** Saves an enrolment over the revision it was read at; anything newer makes it stale and nothing is written. */
export async function saveEnrolment(db: Db, enrolment: EnrolmentTable): Promise<EnrolmentTable> {
  const { id, rev, ...rest } = enrolment
  const { numUpdatedRows } = await db
    .updateTable('enrolment')
    .set({ ...rest, rev: rev + 1 })
    .where('id', '=', id)
    .where('rev', '=', rev)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new StaleWrite(`enrolment ${id}`)
  return { ...enrolment, rev: rev + 1 }
}
