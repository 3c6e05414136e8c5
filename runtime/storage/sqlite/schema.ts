import { sql } from 'kysely'
import { NEWEST } from '../migrations/steps.ts'
import { SetupError } from '../setup-error.ts'
import type { Changing, Db, Schema, Table } from '../store.ts'
import { tablesOf } from '../table-order.ts'
import type { FoundColumn, FoundReference } from '../table-order.ts'
import type { SharedCommit } from './shared-commit.ts'
import type { Statements } from './statements.ts'
import { SQLITE } from './words.ts'

export function sqliteSchema(commits: SharedCommit, statements: Statements, file: string): Schema {
  return {
    name: file,
    words: SQLITE,
    steps,
    tables,
    numberOn: async () => {},
    change: async (work) => {
      // A table that others refer to cannot be made anew while references are held to; they are looked at afterwards.
      statements.run('pragma foreign_keys = off')
      statements.allowSchemaChanges(true)
      try {
        await commits.write((db) => change(statements, file, db, work))
      } finally {
        statements.allowSchemaChanges(false)
        statements.run('pragma foreign_keys = on')
      }
    },
  }
}

/**
 * Versions before the sixth step kept only how many steps were done, as the file's `user_version`; it is still set, so
 * that they refuse what is newer than they are.
 */
async function change(
  statements: Statements,
  file: string,
  db: Db,
  work: (changing: Changing) => Promise<void>,
): Promise<void> {
  const done = await steps(db)
  statements.run('create table if not exists schema_step (number integer primary key) strict')
  for (const number of done) statements.run(`insert or ignore into schema_step values (${number})`)
  const dangling = () => Number(statements.value('select count(*) from pragma_foreign_key_check'))
  // What was wrong before, in a damaged file, keeps nobody from using the rest; and where nothing is changed nothing is counted.
  let before: number | null = null
  const run = async (text: string) => {
    before ??= dangling()
    statements.run(text)
  }
  await work({ db, run })
  const lost = before === null ? 0 : dangling() - before
  if (lost > 0) throw new SetupError(`${file}: ${lost} rows name others that are not there.`)
  statements.run(`pragma user_version = ${Math.max(0, ...(await stepsKept(db)))}`)
}

async function steps(db: Db): Promise<number[]> {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db)
  const counted = rows[0]?.user_version ?? 0
  const isKept = await sql`select 1 from sqlite_schema where name = 'schema_step'`.execute(db)
  if (isKept.rows.length === 0) return Array.from({ length: counted }, (_, place) => place + 1)
  return [...(await stepsKept(db)), ...(counted > NEWEST ? [counted] : [])]
}

async function stepsKept(db: Db): Promise<number[]> {
  const rows = await db.selectFrom('schema_step').select('number').orderBy('number').execute()
  return rows.map((row) => row.number)
}

async function tables(db: Db): Promise<Table[]> {
  const columns = await sql<FoundColumn>`
    select tables.name as "table", columns.name, columns.type, columns.pk as key
    from sqlite_schema as tables, pragma_table_info(tables.name) as columns
    where tables.type = 'table' and tables.name not like 'sqlite\\_%' escape '\\'
    order by tables.name, columns.name`.execute(db)
  const references = await sql<FoundReference>`
    select tables.name as "from", keys."table" as "to"
    from sqlite_schema as tables, pragma_foreign_key_list(tables.name) as keys where tables.type = 'table'`.execute(db)
  return tablesOf(columns.rows, references.rows, SQLITE.bytes)
}
