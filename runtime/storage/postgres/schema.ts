import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Db, Schema, Table } from '../store.ts'
import { tablesOf } from '../table-order.ts'
import type { FoundColumn, FoundReference } from '../table-order.ts'
import type { Database } from '../tables.ts'
import { whyNotOpened } from './refusals.ts'
import { POSTGRES } from './words.ts'

/** Any number that nothing else in the database locks by: "lykta" as telephone keys. */
const LOCK = 59582

export function postgresSchema(kysely: Kysely<Database>, name: string): Schema {
  return {
    name,
    words: POSTGRES,
    steps,
    tables,
    numberOn: async (db) => void (await sql.raw(NUMBER_ON).execute(db)),
    change: async (work) => {
      // Each statement is to see what was done while it waited for the lock, so not the isolation of other writes.
      const transaction = kysely.transaction().setIsolationLevel('read committed')
      const changing = transaction.execute(async (db) => {
        const run = async (statements: string) => void (await sql.raw(statements).execute(db))
        await run(`set local lock_timeout = 0; select pg_advisory_xact_lock(${LOCK})`)
        await run('create table if not exists schema_step (number integer primary key)')
        await work({ db, run })
        await run(COMPARE_BYTES)
      })
      await changing.catch((error: unknown) => {
        throw whyNotOpened(name, error)
      })
    },
  }
}

async function steps(db: Db): Promise<number[]> {
  const { rows } = await sql<{ is_there: boolean }>`
    select to_regclass('schema_step') is not null as is_there`.execute(db)
  if (rows[0]?.is_there !== true) return []
  const done = await db.selectFrom('schema_step').select('number').orderBy('number').execute()
  return done.map((row) => row.number)
}

async function tables(db: Db): Promise<Table[]> {
  const columns = await sql<FoundColumn>`
    select columns.table_name as "table", columns.column_name as name, data_type as type,
      coalesce(keys.ordinal_position, 0)::int as key
    from information_schema.columns
    left join information_schema.table_constraints as constraints
      on constraints.table_schema = columns.table_schema and constraints.table_name = columns.table_name
      and constraint_type = 'PRIMARY KEY'
    left join information_schema.key_column_usage as keys
      on keys.constraint_schema = constraints.constraint_schema and keys.constraint_name = constraints.constraint_name
      and keys.table_name = columns.table_name and keys.column_name = columns.column_name
    where columns.table_schema = current_schema
    order by columns.table_name collate "C", columns.column_name collate "C"`.execute(db)
  const references = await sql<FoundReference>`
    select own.relname as "from", other.relname as "to" from pg_constraint
    join pg_class as own on own.oid = conrelid join pg_class as other on other.oid = confrelid
    where contype = 'f' and own.relnamespace = current_schema::regnamespace`.execute(db)
  return tablesOf(columns.rows, references.rows, POSTGRES.bytes)
}

/**
 * Instants, ids and digests are compared by their bytes, as in every other database, and not by the rules of the
 * language that this one happens to have been made with. So every column of text says so itself.
 */
const COMPARE_BYTES = `do $$
declare change text;
begin
  for change in
    select format('alter table %I %s', table_name,
      string_agg(format('alter column %I type text collate "C"', column_name), ', '))
    from information_schema.columns
    where table_schema = current_schema and data_type = 'text' and collation_name is distinct from 'C'
    group by table_name
  loop
    execute change;
  end loop;
end $$`

const NUMBER_ON = `do $$
declare one record;
begin
  for one in
    select table_name, column_name, pg_get_serial_sequence(quote_ident(table_name), column_name) as sequence
    from information_schema.columns where table_schema = current_schema and is_identity = 'YES'
  loop
    execute format('select setval(%L, max(%I)) from %I having max(%I) >= (select last_value from %s)',
      one.sequence, one.column_name, one.table_name, one.column_name, one.sequence);
  end loop;
end $$`
