import { sql } from 'kysely'
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Instant } from '#schemas/generated/api.ts'
import { holding } from '../list-order.ts'
import type { Db } from '../store.ts'
import type { Database, EnrolmentTable, FiringTable, FlagTable, PlanPartTable } from '../tables.ts'

/*
 * What waits for a clinician, by the columns that enrolments have for it. The numbers stand in the queries themselves:
 * only then does a database use the indexes that hold nothing but what waits.
 */

const NONE = sql.lit(0)

/** Whose enrolments: those assigned to a clinician at units where that is a clinician. */
export interface Mine {
  readonly clinician: string
  readonly units: readonly string[]
}

/** A flag that nobody has acknowledged, and what its enrolment says of whose it is. */
export type WaitingFlag = Pick<
  FlagTable,
  'enrolment' | 'id' | 'rule' | 'raised_local' | 'escalated_local' | 'snoozed_until' | 'owner'
> &
  Pick<EnrolmentTable, 'patient' | 'unit' | 'clinician' | 'program' | 'digest' | 'tick_at'> & {
    /** The part of the patient's own plan that raised it; null: the program did. */
    readonly part: PlanPartTable['what'] | null
  }

/** The flags that wait at some units. */
export async function flagsAt(db: Db, units: readonly string[]): Promise<WaitingFlag[]> {
  return units.length === 0 ? [] : waitingFlags(db, units).execute()
}

/** Those in one enrolment. */
export async function flagsIn(db: Db, { id, unit }: Pick<EnrolmentTable, 'id' | 'unit'>): Promise<WaitingFlag[]> {
  return waitingFlags(db, [unit]).where('enrolment.id', '=', id).execute()
}

/** Those of a clinician's own patients. */
export async function flagsOfMine(db: Db, { clinician, units }: Mine): Promise<WaitingFlag[]> {
  if (units.length === 0) return []
  return waitingFlags(db, units).where('enrolment.clinician', '=', clinician).execute()
}

/** Those that a person was given. */
export async function flagsGiven(db: Db, person: string, units: readonly string[]): Promise<WaitingFlag[]> {
  if (units.length === 0) return []
  return waitingFlags(db, units).where('flag.owner', '=', person).execute()
}

/** Those at a unit whose patient has no clinician, or one that is none of these. */
export async function flagsLeft(db: Db, unit: string, clinicians: readonly string[]): Promise<WaitingFlag[]> {
  return waitingFlags(db, [unit])
    .where((row) => row.or([row('enrolment.clinician', 'is', null), row('enrolment.clinician', 'not in', clinicians)]))
    .execute()
}

function waitingFlags(db: Db, units: readonly string[]) {
  return db
    .selectFrom('enrolment')
    .innerJoin('flag', 'flag.enrolment', 'enrolment.id')
    .leftJoin('plan_part', (join) =>
      join.onRef('plan_part.enrolment', '=', 'flag.enrolment').onRef('plan_part.id', '=', 'flag.rule'),
    )
    .select(['flag.enrolment', 'flag.id', 'rule', 'raised_local', 'escalated_local', 'snoozed_until', 'owner'])
    .select(['patient', 'unit', 'clinician', 'program', 'digest', 'tick_at', 'plan_part.what as part'])
    .where('flags_waiting', '>', NONE)
    .where('acknowledged_local', 'is', null)
    .where('unit', 'in', units)
}

/** What rules have reminded staff of about a clinician's patients who have any such thing undone, with what is done. */
export type RemindedRow = FiringTable & Pick<EnrolmentTable, 'patient' | 'unit' | 'digest'>

export async function remindersOf(db: Db, { clinician, units }: Mine): Promise<RemindedRow[]> {
  if (units.length === 0) return []
  return db
    .selectFrom('enrolment')
    .innerJoin('firing', 'firing.enrolment', 'enrolment.id')
    .selectAll('firing')
    .select(['patient', 'unit', 'digest'])
    .where('clinician', '=', clinician)
    .where('unit', 'in', units)
    .where('reminders_waiting', '>', NONE)
    .execute()
}

export type Shown = 'all' | 'flagged' | 'missed' | 'due' | 'conflicts'

/** The column that counts what a patient needs, where an enrolment has one. */
const COLUMN = {
  all: null,
  flagged: 'flags_listed',
  missed: 'forms_missed',
  due: 'forms_open',
  conflicts: null,
} as const

/** Which of them: what they need, and part of their name, or a program. */
export interface Sought {
  readonly show: Shown
  /** As `nameKey` makes it. */
  readonly name: string
  readonly digests: readonly string[]
}

/** A clinician's patients by need, then name, after one of them. */
export async function patientsOf(
  db: Db,
  mine: Mine,
  sought: Sought,
  after: Pick<EnrolmentTable, 'list_rank' | 'list_name' | 'id'> | null,
  limit: number,
): Promise<EnrolmentTable[]> {
  if (mine.units.length === 0) return []
  return fitting(db, mine, sought)
    .selectAll()
    .$if(after !== null, (rows) =>
      rows.where(sql<boolean>`(list_rank, list_name, id) > (${after?.list_rank}, ${after?.list_name}, ${after?.id})`),
    )
    .orderBy('list_rank')
    .orderBy('list_name')
    .orderBy('id')
    .limit(limit)
    .execute()
}

export async function countPatients(db: Db, mine: Mine, sought: Sought): Promise<number> {
  if (mine.units.length === 0) return 0
  const { n } = await fitting(db, mine, sought)
    .select((row) => row.fn.countAll<number | bigint | string>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

function fitting(db: Db, { clinician, units }: Mine, { show, name, digests }: Sought) {
  const column = COLUMN[show]
  return db
    .selectFrom('enrolment')
    .where('clinician', '=', clinician)
    .where('unit', 'in', units)
    .$if(show === 'conflicts', (rows) => rows.where(hasConflicts))
    .$if(column !== null, (rows) => (column === null ? rows : rows.where(column, '>', 0)))
    .$if(name !== '', (rows) =>
      rows.where((row) =>
        row.or([
          row('list_name', 'like', holding(name)),
          ...(digests.length === 0 ? [] : [row('digest', 'in', digests)]),
        ]),
      ),
    )
}

/** How many patients a clinician has, and how many of them need what. */
export async function countNeeds(
  db: Db,
  { clinician, units }: Mine,
): Promise<Readonly<Record<'patients' | Exclude<Shown, 'all'>, number>>> {
  if (units.length === 0) return { patients: 0, flagged: 0, missed: 0, due: 0, conflicts: 0 }
  const row = await db
    .selectFrom('enrolment')
    .select((each) => [
      each.fn.countAll<number | bigint | string>().as('patients'),
      each.fn.countAll<number | bigint | string>().filterWhere('flags_listed', '>', 0).as('flagged'),
      each.fn.countAll<number | bigint | string>().filterWhere('forms_missed', '>', 0).as('missed'),
      each.fn.countAll<number | bigint | string>().filterWhere('forms_open', '>', 0).as('due'),
      each.fn.countAll<number | bigint | string>().filterWhere(hasConflicts).as('conflicts'),
    ])
    .where('clinician', '=', clinician)
    .where('unit', 'in', units)
    .executeTakeFirstOrThrow()
  return {
    patients: Number(row.patients),
    flagged: Number(row.flagged),
    missed: Number(row.missed),
    due: Number(row.due),
    conflicts: Number(row.conflicts),
  }
}

/** Whether something of an enrolment came and did not count, and nobody has looked at it. */
function hasConflicts(of: ExpressionBuilder<Database, 'enrolment'>): Expression<SqlBool> {
  return of.exists(
    of
      .selectFrom('submission_conflict')
      .select('submission_conflict.enrolment')
      .whereRef('submission_conflict.enrolment', '=', 'enrolment.id')
      .where('looked_at', 'is', null),
  )
}

/** The bundles that a clinician's patients are pinned to. */
export async function digestsOf(db: Db, { clinician, units }: Mine): Promise<string[]> {
  if (units.length === 0) return []
  const rows = await db
    .selectFrom('enrolment')
    .select('digest')
    .distinct()
    .where('clinician', '=', clinician)
    .where('unit', 'in', units)
    .execute()
  return rows.map(({ digest }) => digest)
}

/** Some of a clinician's enrolments that the ticker has not come to yet. */
export async function dueOf(db: Db, { clinician, units }: Mine, now: Instant, limit: number): Promise<string[]> {
  if (units.length === 0) return []
  const rows = await db
    .selectFrom('enrolment')
    .select('id')
    .where('clinician', '=', clinician)
    .where('unit', 'in', units)
    .where('tick_at', '<=', now)
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** These enrolments, held until the transaction ends, but for those that another holds. */
export async function holdFree(db: Db, ids: readonly string[]): Promise<EnrolmentTable[]> {
  if (ids.length === 0) return []
  return db.selectFrom('enrolment').selectAll().where('id', 'in', ids).orderBy('id').forUpdate().skipLocked().execute()
}
