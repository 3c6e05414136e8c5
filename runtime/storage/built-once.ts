import { sql } from 'kysely'
import type { Compilable, CompiledQuery, QueryResult, RawBuilder } from 'kysely'
import type { Db } from './store.ts'

/** A query as it was built, and, of one that writes rows, their columns in the order in which it has their values. */
interface Built {
  readonly query: CompiledQuery
  readonly columns: readonly string[]
}

/** What has been built, by database: what is written for one means nothing to another. */
const BUILT = new WeakMap<object, Map<string, Built>>()

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
  return run(db, shape, [], values, build)
}

async function run<Row>(
  db: Db,
  shape: string,
  columns: readonly string[],
  values: readonly unknown[],
  build: () => Compilable<Row>,
): Promise<QueryResult<Row>> {
  // Plugins have their say while a query is being built.
  if (db.getExecutor().plugins.length > 0) return db.executeQuery(build().compile())
  const known = builtFor(db).get(shape)
  if (known !== undefined) return db.executeQuery({ ...(known.query as CompiledQuery<Row>), parameters: values })
  const query = build().compile()
  const { parameters } = query
  if (parameters.length !== values.length || parameters.some((each, place) => each !== values[place]))
    throw new Error(`the query "${shape}" has other values than it says`)
  builtFor(db).set(shape, { query, columns })
  return db.executeQuery(query)
}

function builtFor(db: Db): Map<string, Built> {
  const { adapter } = db.getExecutor()
  const built = BUILT.get(adapter) ?? new Map<string, Built>()
  BUILT.set(adapter, built)
  return built
}

/** How many rows are written by one statement: enough for most to be one, and few shapes of statements. */
const AT_A_TIME = 50

/**
 * Writes rows, however many, by statements that are each built once for so many rows.
 *
 * @param shape Tells this way of writing them from others.
 * @returns how many were written.
 * @throws when a row has not the columns that the others of its shape have.
 */
export async function writeRows<Row extends object>(
  db: Db,
  shape: string,
  all: readonly Row[],
  build: (rows: readonly Row[]) => Compilable<unknown>,
): Promise<number> {
  let written = 0
  for (let first = 0; first < all.length; first += AT_A_TIME) {
    const rows = all.slice(first, first + AT_A_TIME)
    const named = `${shape} ${rows.length}`
    const columns = builtFor(db).get(named)?.columns ?? Object.keys(rows[0] ?? {})
    const values = rows.flatMap((row) => valuesOf(row, columns, shape))
    written += Number((await run(db, named, columns, values, () => build(rows))).numAffectedRows ?? 0)
  }
  return written
}

/** A row's values in this order. Where it has other columns they would be those of something else. */
function valuesOf(row: object, columns: readonly string[], shape: string): unknown[] {
  const values = columns.map((column) => (row as Readonly<Record<string, unknown>>)[column])
  if (values.includes(undefined) || Object.keys(row).length !== columns.length)
    throw new Error(`a row of "${shape}" has other columns than ${columns.join(', ')}`)
  return values
}

/** Of rows that are there already, every column but those of the key is what the new row says. */
export function overwritten(rows: readonly object[], key: readonly string[]): Record<string, RawBuilder<unknown>> {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => !key.includes(column))
  return Object.fromEntries(columns.map((column) => [column, sql.ref(`excluded.${column}`)]))
}
