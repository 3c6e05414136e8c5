import Sqlite from 'better-sqlite3'

/** A unique index or primary key said no. */
export function isTaken(error: unknown): boolean {
  return code(error) === 'SQLITE_CONSTRAINT_UNIQUE' || code(error) === 'SQLITE_CONSTRAINT_PRIMARYKEY'
}

/** Another process holds the file too long, the disk is full, read-only or failing, or the file is damaged. */
export function isUnavailable(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB)/.test(code(error))
}

/** Another process is writing. */
export function isBusy(error: unknown): boolean {
  return code(error).startsWith('SQLITE_BUSY')
}

function code(error: unknown): string {
  return error instanceof Sqlite.SqliteError ? error.code : ''
}
