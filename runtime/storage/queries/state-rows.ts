import { builtOnce } from '../built-once.ts'
import type { Db } from '../store.ts'
import type { Database, OccurrenceTable } from '../tables.ts'

/* The rows that an engine's state is put together of, by enrolment. */

/** The tables that hold an enrolment's records, and by what each enrolment's rows are in order. */
const ORDER = {
  response: 'n',
  score: 'place',
  amendment: 'revision',
  amended_score: 'place',
  module_progress: 'module',
  flag: 'id',
  flag_comment: 'n',
  firing: 'id',
  message: 'n',
  phase: 'n',
  plan_part: 'id',
} as const

type OrderedTable = keyof typeof ORDER

/** Every record of these enrolments. */
export async function rowsOf(db: Db, ids: readonly string[]) {
  return {
    occurrences: await occurrencesOf(db, ids),
    responses: await rowsIn(db, 'response', ids),
    scores: await rowsIn(db, 'score', ids),
    amendments: await rowsIn(db, 'amendment', ids),
    amendedScores: await rowsIn(db, 'amended_score', ids),
    modules: await rowsIn(db, 'module_progress', ids),
    flags: await rowsIn(db, 'flag', ids),
    comments: await rowsIn(db, 'flag_comment', ids),
    firings: await rowsIn(db, 'firing', ids),
    messages: await rowsIn(db, 'message', ids),
    phases: await rowsIn(db, 'phase', ids),
    plan: await rowsIn(db, 'plan_part', ids),
  }
}

async function rowsIn<Name extends OrderedTable>(
  db: Db,
  table: Name,
  ids: readonly string[],
): Promise<Map<string, Database[Name][]>> {
  // Which of the tables it is does not matter to how it is asked for.
  const { rows } = await builtOnce(db, `${table} of ${ids.length}`, ids, () =>
    db
      .selectFrom(table as 'response')
      .selectAll()
      .where('enrolment', 'in', ids)
      .orderBy(ORDER[table] as 'n'),
  )
  return groupBy(rows as unknown as readonly Database[Name][], ({ enrolment }) => enrolment)
}

const COLUMNS = [
  'id',
  'series',
  'n',
  'form',
  'state',
  'open_local',
  'due_local',
  'close_local',
  'typed_local',
  'remind_local',
  'reminded',
  'gate',
] as const satisfies readonly (keyof OccurrenceTable)[]

/**
 * There are a hundred for each patient and more, far more than of anything else. The database puts them together as one
 * text, which is read several times as fast as so many rows.
 */
async function occurrencesOf(db: Db, ids: readonly string[]): Promise<Map<string, OccurrenceValues[]>> {
  const found = await builtOnce(db, `occurrences of ${ids.length}`, ids, () =>
    db
      .selectFrom('occurrence')
      .select('enrolment')
      .select((row) =>
        row
          .cast<string>(row.fn.agg('json_agg', [row.fn('json_build_array', [...COLUMNS])]).orderBy('id'), 'text')
          .as('all'),
      )
      .where('enrolment', 'in', ids)
      .groupBy('enrolment'),
  )
  return new Map(found.rows.map(({ enrolment, all }) => [enrolment, JSON.parse(all) as OccurrenceValues[]]))
}

type ValuesOf<Names extends readonly (keyof OccurrenceTable)[]> = {
  readonly [Place in keyof Names]: OccurrenceTable[Names[Place]]
}

/** An occurrence's values, in the order of `COLUMNS`. */
export type OccurrenceValues = ValuesOf<typeof COLUMNS>

export function groupBy<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group === undefined) groups.set(key(row), [row])
    else group.push(row)
  }
  return groups
}
