import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { Database as SqliteHandle } from 'better-sqlite3'
import { Kysely } from 'kysely'
import type { Store } from '../store.ts'
import type { Database } from '../tables.ts'
import { Dialect } from './dialect.ts'
import { isTaken, isUnavailable } from './errors.ts'
import { migrate } from './migrate.ts'
import { SetupError } from '../setup-error.ts'

/** Versions before this one could corrupt a WAL database that was checkpointed and written at the same moment. */
const LOWEST_VERSION = '3.51.3'

/** Opens the file, creating it where there is none. One connection writes, another reads beside it. */
export async function openSqlite(path: string): Promise<Store> {
  const file = resolve(path)
  mkdirSync(dirname(file), { recursive: true })
  // Nobody else on the machine may read it; SQLite gives the files it puts beside the same rights.
  closeSync(openSync(file, 'a', 0o600))
  const writing = connect(file)
  try {
    const version = refuseOldSqlite(writing)
    migrate(writing, file)
    writing.pragma('busy_timeout = 1')
    const reading = connect(file)
    reading.pragma('query_only = ON')
    const writer = new Kysely<Database>({ dialect: new Dialect(writing, 'begin immediate') })
    const reader = new Kysely<Database>({ dialect: new Dialect(reading, 'begin') })
    return {
      read: (work) => reader.transaction().execute(work),
      write: (work) => writer.transaction().execute(work),
      close: async () => {
        await reader.destroy()
        await writer.destroy()
      },
      facts: { database: 'sqlite', version, isTaken, isUnavailable },
    }
  } catch (error) {
    writing.close()
    throw error
  }
}

function connect(file: string): SqliteHandle {
  const handle = new Sqlite(file)
  handle.pragma('busy_timeout = 5000')
  handle.pragma('journal_mode = WAL')
  // The library's NORMAL may lose the last commits when the power goes; what was acknowledged must stay.
  handle.pragma('synchronous = FULL')
  handle.pragma('foreign_keys = ON')
  // What is purged must not linger in free pages.
  handle.pragma('secure_delete = ON')
  return handle
}

function refuseOldSqlite(handle: SqliteHandle): string {
  const version = String(handle.prepare('select sqlite_version()').pluck().get())
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
