import type { Db } from '../store.ts'
import type { SubmissionConflictTable, SubmissionTable } from '../tables.ts'

export async function submissionById(db: Db, id: string): Promise<SubmissionTable | undefined> {
  return db.selectFrom('submission').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The submissions with this id or for this occurrence: none, one, or one of each. */
export async function submissionsMeeting(
  db: Db,
  { id, enrolment, occurrence }: Pick<SubmissionTable, 'id' | 'enrolment' | 'occurrence'>,
): Promise<SubmissionTable[]> {
  return db
    .selectFrom('submission')
    .selectAll()
    .where((row) => row.or([row('id', '=', id), row.and({ enrolment, occurrence })]))
    .execute()
}

export async function addSubmission(db: Db, submission: SubmissionTable): Promise<void> {
  await db.insertInto('submission').values(submission).execute()
}

/** What did not count of a patient's submissions, newest first. */
export async function conflictsOf(db: Db, enrolment: string): Promise<SubmissionConflictTable[]> {
  return db
    .selectFrom('submission_conflict')
    .selectAll()
    .where('enrolment', '=', enrolment)
    .orderBy('received_at', 'desc')
    .orderBy('submission')
    .orderBy('body_hash')
    .execute()
}

/** Keeps what did not count; the same one sent again is kept once. */
export async function keepConflict(db: Db, conflict: SubmissionConflictTable): Promise<void> {
  await db
    .insertInto('submission_conflict')
    .values(conflict)
    .onConflict((taken) => taken.doNothing())
    .execute()
}
