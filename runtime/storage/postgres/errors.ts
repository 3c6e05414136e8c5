import pg from 'pg'

/*
 * SQLSTATE codes are PostgreSQL's own (appendix A of its manual); the others are Node's, of a server that cannot be
 * reached. The driver gives no code to what it says itself.
 */

/** A unique index or primary key said no. */
export function isTaken(error: unknown): boolean {
  return sqlState(error) === '23505'
}

/** Another transaction changed the same rows first, or both waited for each other. */
export function isStale(error: unknown): boolean {
  return /^(40001|40P01)$/.test(sqlState(error))
}

/**
 * The server is not there, is being shut down, has no room (disk, memory, connections), holds a lock too long, takes
 * no writes since it is a copy, or its disk or data are damaged.
 */
export function isUnavailable(error: unknown): boolean {
  return (
    /^(08|53|58|XX00[12]|57P0|25006|25P03|55P03|57014|3D000|28)/.test(sqlState(error)) ||
    /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOST|ENET|ENOENT|EACCES)/.test(nodeCode(error)) ||
    DRIVER.test(error instanceof Error ? error.message : '')
  )
}

const DRIVER =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end|driver has already been destroyed)/

function sqlState(error: unknown): string {
  return error instanceof pg.DatabaseError ? (error.code ?? '') : ''
}

function nodeCode(error: unknown): string {
  if (error instanceof pg.DatabaseError || !(error instanceof Error)) return ''
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}
