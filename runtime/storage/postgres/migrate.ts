import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { migrate } from '../migrate.ts'
import type { Database } from '../tables.ts'
import { POSTGRES } from './words.ts'

/** Any number that nothing else in the database locks by: "lykta" as telephone keys. */
const LOCK = 59582

/** Brings the tables to the newest form, all steps in one transaction, while every other node that starts waits. */
export async function migratePostgres(kysely: Kysely<Database>, name: string): Promise<void> {
  // Each statement is to see what was done while it waited for the lock, so not the isolation of other writes.
  await kysely
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async (db) => {
      const run = async (statements: string) => void (await sql.raw(statements).execute(db))
      await run(`set local lock_timeout = 0; select pg_advisory_xact_lock(${LOCK})`)
      await run('create table if not exists schema_step (number integer primary key)')
      await migrate({ db, words: POSTGRES, name, run })
      await run(COMPARE_BYTES)
    })
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
