import type { Instant } from '#schemas/generated/api.ts'
import { builtOnce, writeRows } from '../built-once.ts'
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
  const { rows } = await builtOnce(db, 'submissions meeting', [id, enrolment, occurrence], () =>
    db
      .selectFrom('submission')
      .selectAll()
      .where((row) => row.or([row('id', '=', id), row.and({ enrolment, occurrence })])),
  )
  return rows
}

export async function addSubmission(db: Db, submission: SubmissionTable): Promise<void> {
  await writeRows(db, 'submission', [submission], (rows) => db.insertInto('submission').values(rows))
}

type NewConflict = Omit<SubmissionConflictTable, 'looked_by' | 'looked_at'>

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
export async function keepConflict(db: Db, conflict: NewConflict): Promise<void> {
  await db
    .insertInto('submission_conflict')
    .values({ ...conflict, looked_by: null, looked_at: null })
    .onConflict((taken) => taken.doNothing())
    .execute()
}

/** How many of them nobody has looked at, for those of these enrolments that have any. */
export async function countConflicts(db: Db, enrolments: readonly string[]): Promise<Map<string, number>> {
  if (enrolments.length === 0) return new Map()
  const rows = await db
    .selectFrom('submission_conflict')
    .select((each) => ['enrolment', each.fn.countAll<number | bigint | string>().as('n')])
    .where('enrolment', 'in', enrolments)
    .where('looked_at', 'is', null)
    .groupBy('enrolment')
    .execute()
  return new Map(rows.map(({ enrolment, n }) => [enrolment, Number(n)]))
}

/** Notes who has looked at one, where nobody had; false where there is no such one. */
export async function noteLookedAt(
  db: Db,
  which: Pick<SubmissionConflictTable, 'enrolment' | 'occurrence' | 'submission' | 'body_hash'>,
  person: string,
  at: Instant,
): Promise<boolean> {
  const { enrolment, occurrence, submission, body_hash: hash } = which
  const { numUpdatedRows } = await db
    .updateTable('submission_conflict')
    .set((row) => ({
      looked_by: row.fn.coalesce('looked_by', row.val(person)),
      looked_at: row.fn.coalesce('looked_at', row.val(at)),
    }))
    .where('enrolment', '=', enrolment)
    .where('occurrence', '=', occurrence)
    .where('submission', '=', submission)
    .where('body_hash', '=', hash)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
