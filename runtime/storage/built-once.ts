import { sql } from 'kysely'
import type { Compilable, CompiledQuery, QueryResult, RawBuilder } from 'kysely'
import type { Db } from './store.ts'

/** What has been built, by database: what is written for one means nothing to another. */
const BUILT = new WeakMap<object, Map<string, CompiledQuery>>()

/**
 * Runs a query that is built when it is first asked for, and later only given other values. Building takes as much time
 * as small queries do, so this is for those that every request makes.
 *
 * @param shape Names the query, with all that is in it and is no value, such as how many rows it writes.
 * @param values Every value in it, in the order in which it has them.
 * @throws when the values are not those that the query was built with, which is seen the first time it is asked for.
 */
export async function builtOnce<Row>(
  db: Db,
  shape: string,
  values: readonly unknown[],
  build: () => Compilable<Row>,
): Promise<QueryResult<Row>> {
  const { adapter, plugins } = db.getExecutor()
  // Plugins have their say while a query is being built.
  if (plugins.length > 0) return db.executeQuery(build().compile())
  const shapes = BUILT.get(adapter) ?? new Map<string, CompiledQuery>()
  BUILT.set(adapter, shapes)
  let built = shapes.get(shape) as CompiledQuery<Row> | undefined
  if (built === undefined) {
    built = build().compile()
    const { parameters } = built
    if (parameters.length !== values.length || parameters.some((each, place) => each !== values[place]))
      throw new Error(`the query "${shape}" has other values than it says`)
    shapes.set(shape, built)
  }
  return db.executeQuery({ ...built, parameters: values })
}

/** How many rows are written by one statement: enough for most to be one, and few shapes of statements. */
const AT_A_TIME = 50

/**
 * Writes rows, however many, by statements that are each built once for so many rows.
 *
 * @param shape Tells this way of writing them from others.
 * @returns how many were written.
 */
export async function writeRows<Row extends object>(
  db: Db,
  shape: string,
  all: readonly Row[],
  build: (rows: readonly Row[]) => Compilable<unknown>,
): Promise<number> {
  const columns = Object.keys(all[0] ?? {}) as (keyof Row & string)[]
  let written = 0
  for (let first = 0; first < all.length; first += AT_A_TIME) {
    const rows = all.slice(first, first + AT_A_TIME)
    const values = rows.flatMap((row) => columns.map((column) => row[column]))
    const named = `${shape} ${rows.length} (${columns.join()})`
    written += Number((await builtOnce(db, named, values, () => build(rows))).numAffectedRows ?? 0)
  }
  return written
}

/** Of rows that are there already, every column but those of the key is what the new row says. */
export function overwritten(rows: readonly object[], key: readonly string[]): Record<string, RawBuilder<unknown>> {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => !key.includes(column))
  return Object.fromEntries(columns.map((column) => [column, sql.ref(`excluded.${column}`)]))
}
