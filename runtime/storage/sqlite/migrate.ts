import { migrate, refuseNewer } from '../migrate.ts'
import { NEWEST } from '../migrations/steps.ts'
import type { SharedCommit } from './shared-commit.ts'
import type { Statements } from './statements.ts'
import { SQLITE } from './words.ts'

/**
 * Brings the tables to the newest form, all steps in one transaction that has the right to write from the beginning.
 *
 * Versions before the sixth step kept only how many steps were done, as the file's `user_version`; it is still set, so
 * that they refuse what is newer than they are.
 */
export async function migrateSqlite(commits: SharedCommit, statements: Statements, file: string): Promise<void> {
  // A table that others refer to cannot be made anew while references are held to; they are looked at afterwards.
  statements.run('pragma foreign_keys = off')
  statements.allowSchemaChanges(true)
  try {
    await commits.write(async (db) => {
      const counted = Number(statements.value('pragma user_version'))
      refuseNewer(file, counted > NEWEST ? counted : 0)
      statements.run('create table if not exists schema_step (number integer primary key) strict')
      const kept = statements.value('select count(*) from schema_step') !== 0
      for (let number = 1; !kept && number <= counted; number += 1) {
        statements.run(`insert into schema_step values (${number})`)
      }
      await migrate({ db, words: SQLITE, name: file, run: async (text) => statements.run(text) })
      const dangling = statements.value('select count(*) from pragma_foreign_key_check')
      if (dangling !== 0) throw new Error(`${file}: ${String(dangling)} rows name others that are not there`)
      statements.run(`pragma user_version = ${NEWEST}`)
    })
  } finally {
    statements.allowSchemaChanges(false)
    statements.run('pragma foreign_keys = on')
  }
}
