import { sql } from 'kysely'
import type { Instant } from '#schemas/generated/api.ts'
import { StaleWrite } from '../store.ts'
import { builtOnce, overwritten, writeRows } from '../built-once.ts'
import type { Db } from '../store.ts'
import type { EnrolmentTable } from '../tables.ts'

export async function enrolmentById(db: Db, id: string): Promise<EnrolmentTable | undefined> {
  const { rows } = await builtOnce(db, 'enrolment', [id], () =>
    db.selectFrom('enrolment').selectAll().where('id', '=', id),
  )
  return rows[0]
}

export async function enrolmentsByIds(db: Db, ids: readonly string[]): Promise<EnrolmentTable[]> {
  if (ids.length === 0) return []
  return db.selectFrom('enrolment').selectAll().where('id', 'in', ids).orderBy('id').execute()
}

export async function enrolmentsOfPatient(db: Db, patient: string): Promise<EnrolmentTable[]> {
  return db.selectFrom('enrolment').selectAll().where('patient', '=', patient).orderBy('id').execute()
}

/** Whether the ticker has anything to do by now. */
export async function isAnyDue(db: Db, now: Instant): Promise<boolean> {
  const due = await db.selectFrom('enrolment').select('id').where('tick_at', '<=', now).limit(1).executeTakeFirst()
  return due !== undefined
}

/** How often the engine may fail on an enrolment before the ticker leaves it alone. */
export const TICK_TRIES = 8

/**
 * Claims enrolments that want to be woken by now, those that have waited longest first: until `until` nobody else gets
 * them, and saving one ends the claim. Each claim counts as a try, and what has had its tries is set aside here, so that
 * also one that stops a whole process, and is never put off, is left alone in the end. Their ids and tries, this one counted.
 */
export async function claimDue(
  db: Db,
  now: Instant,
  until: Instant,
  limit: number,
): Promise<Pick<EnrolmentTable, 'id' | 'tick_tries'>[]> {
  const due = await db
    .selectFrom('enrolment')
    .select(['id', 'tick_tries'])
    .where('tick_at', '<=', now)
    .orderBy('tick_at')
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
  const spent = due.filter(({ tick_tries: tries }) => tries >= TICK_TRIES).map(({ id }) => id)
  const claimed = due.filter(({ tick_tries: tries }) => tries < TICK_TRIES)
  if (spent.length > 0) await db.updateTable('enrolment').set({ tick_at: null }).where('id', 'in', spent).execute()
  if (claimed.length === 0) return []
  await db
    .updateTable('enrolment')
    .set((row) => ({ tick_at: until, tick_tries: row('tick_tries', '+', 1) }))
    .where(
      'id',
      'in',
      claimed.map(({ id }) => id),
    )
    .execute()
  return claimed.map(({ id, tick_tries: tries }) => ({ id, tick_tries: tries + 1 }))
}

/**
 * Says that the engine got through: the tries so far count no more. Saving says so as well; this is for one that had
 * nothing to change, and its claim lasts, so that it is not looked at again at once.
 */
export async function gotThrough(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db.updateTable('enrolment').set({ tick_tries: 0 }).where('id', 'in', ids).where('tick_tries', '>', 0).execute()
}

/** Says that a claim came to nothing through no fault of the enrolment's, so that it counts as no try. */
export async function takeBackTry(db: Db, id: string): Promise<void> {
  await db
    .updateTable('enrolment')
    .set((row) => ({ tick_tries: row('tick_tries', '-', 1) }))
    .where('id', '=', id)
    .where('tick_tries', '>', 0)
    .execute()
}

/**
 * Says of an enrolment on which the engine failed when it is tried again; after too many tries it is set aside.
 * True when it was set aside.
 */
export async function putOff(db: Db, id: string, again: (tries: number) => Instant): Promise<boolean> {
  const row = await db.selectFrom('enrolment').select('tick_tries').where('id', '=', id).executeTakeFirst()
  if (row === undefined) return false
  const isSetAside = row.tick_tries >= TICK_TRIES
  await db
    .updateTable('enrolment')
    .set({ tick_at: isSetAside ? null : again(row.tick_tries) })
    .where('id', '=', id)
    .execute()
  return isSetAside
}

/** How many enrolments are due and set aside. */
export async function countSetAside(db: Db): Promise<number> {
  const row = await db
    .selectFrom('enrolment')
    .select((each) => each.fn.countAll<number>().as('count'))
    .where('tick_at', 'is', null)
    .where('wake_at', 'is not', null)
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

/** Lets the ticker try again what was set aside; how many that were. */
export async function tryAgain(db: Db): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('enrolment')
    .set((row) => ({ tick_at: row.ref('wake_at'), tick_tries: 0 }))
    .where('tick_at', 'is', null)
    .where('wake_at', 'is not', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

export async function addEnrolment(db: Db, enrolment: EnrolmentTable): Promise<void> {
  await db.insertInto('enrolment').values(enrolment).execute()
}

/**
 * Takes an enrolment's row, for a change that saves no new state of it: of two transactions about the same enrolment the
 * other then waits, and begins again if it had read what this one changes.
 */
export async function holdEnrolment(db: Db, id: string): Promise<void> {
  await db
    .updateTable('enrolment')
    .set((row) => ({ rev: row.ref('rev') }))
    .where('id', '=', id)
    .execute()
}

/** The columns that indexes hold. */
const INDEXED = [
  'patient',
  'unit',
  'program',
  'clinician',
  'status',
  'list_rank',
  'list_name',
  'flags_waiting',
  'reminders_waiting',
  'wake_at',
  'tick_at',
] as const satisfies readonly (keyof EnrolmentTable)[]

/** An enrolment as it was read, and as it is to be. */
export interface ChangedEnrolment {
  readonly was: EnrolmentTable
  readonly is: EnrolmentTable
}

/**
 * Saves enrolments, each over the revision it was read at, and gives them as they are then. Anything newer makes one stale,
 * and then none is to be kept. A column that is named is written in each of its indexes whether it changed or not, so those
 * that did not are not named.
 */
export async function saveEnrolments(db: Db, changes: readonly ChangedEnrolment[]): Promise<EnrolmentTable[]> {
  const saved = changes.map(({ is }) => ({ ...is, rev: is.rev + 1 }))
  const same = INDEXED.filter((column) => changes.every(({ was, is }) => was[column] === is[column]))
  const written = await writeRows(db, `save enrolment but for ${same.join()}`, saved, (rows) =>
    db
      .insertInto('enrolment')
      .values(rows)
      .onConflict((known) =>
        known
          .column('id')
          .doUpdateSet(overwritten(rows, ['id', ...same]))
          .where('enrolment.rev', '=', sql<number>`excluded.rev - 1`),
      ),
  )
  if (written !== saved.length) throw new StaleWrite(`one of the enrolments ${saved.map(({ id }) => id).join(', ')}`)
  return saved
}

/** Every enrolment there is, a hundred at a time. */
export async function* everyEnrolment(db: Db): AsyncGenerator<EnrolmentTable> {
  for (let after = ''; ;) {
    const page = await db.selectFrom('enrolment').selectAll().where('id', '>', after).orderBy('id').limit(100).execute()
    yield* page
    const last = page.at(-1)
    if (last === undefined) return
    after = last.id
  }
}
