import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { Kysely } from 'kysely'
import type { Store } from '../store.ts'
import type { Database } from '../tables.ts'
import { Dialect } from './dialect.ts'
import { isTaken, isUnavailable } from './errors.ts'
import { NewsInProcess } from './news.ts'
import { sqliteSchema } from './schema.ts'
import { SetupError } from '../setup-error.ts'
import { SharedCommit } from './shared-commit.ts'
import { Statements } from './statements.ts'

/** Versions before this one could corrupt a WAL database that was checkpointed and written at the same moment. */
const LOWEST_VERSION = '3.51.3'

/** Opens the file with whatever tables it has, creating it where there is none. One connection writes, another reads. */
export async function openSqlite(path: string): Promise<Store> {
  const file = resolve(path)
  mkdirSync(dirname(file), { recursive: true })
  // Nobody else on the machine may read it; SQLite gives the files it puts beside the same rights.
  closeSync(openSync(file, 'a', 0o600))
  const writing = connect(file)
  try {
    const version = refuseOldSqlite(writing)
    writing.run('pragma busy_timeout = 1')
    const writer = new Kysely<Database>({ dialect: new Dialect({ database: writing }) })
    const commits = new SharedCommit(writer, writing)
    const reading = connect(file)
    reading.run('pragma query_only = on')
    const reader = new Kysely<Database>({ dialect: new Dialect({ database: reading }) })
    return {
      read: (work) => reader.transaction().execute(work),
      write: (work) => commits.write(work),
      close: async () => {
        await commits.settled()
        await reader.destroy()
        await writer.destroy()
      },
      facts: { database: 'sqlite', version, isTaken, isUnavailable },
      news: new NewsInProcess(),
      schema: sqliteSchema(commits, writing, file),
    }
  } catch (error) {
    writing.close()
    throw error
  }
}

function connect(file: string): Statements {
  const statements = new Statements(new Sqlite(file))
  // Most of what is written is one small row in each of several pages; whole pages are what is copied and kept.
  statements.run('pragma page_size = 2048; pragma busy_timeout = 5000; pragma journal_mode = wal')
  // The library's NORMAL may lose the last commits when the power goes; what was acknowledged must stay.
  statements.run('pragma synchronous = full; pragma foreign_keys = on')
  // Moving the log into the file takes as long as several commits; what is written again before that is moved once.
  statements.run('pragma wal_autocheckpoint = 4000')
  // Otherwise replacing a row removes the one before it without asking the triggers that guard it.
  statements.run('pragma recursive_triggers = on')
  // What is purged must not linger in free pages.
  statements.run('pragma secure_delete = on')
  return statements
}

function refuseOldSqlite(statements: Statements): string {
  const version = String(statements.value('select sqlite_version()'))
  if (olderThan(version, LOWEST_VERSION)) {
    throw new SetupError(
      `SQLite ${version} can lose data; ${LOWEST_VERSION} or later is needed. Update better-sqlite3.`,
    )
  }
  return version
}

function olderThan(version: string, bound: string): boolean {
  const parts = version.split('.').map(Number)
  const bounds = bound.split('.').map(Number)
  const place = bounds.findIndex((part, index) => part !== (parts[index] ?? 0))
  return place >= 0 && (parts[place] ?? 0) < (bounds[place] ?? 0)
}
