import { setTimeout as sleep } from 'node:timers/promises'
import { CompiledQuery, SqliteDialect, SqliteDriver } from 'kysely'
import type { DatabaseConnection, Driver } from 'kysely'
import { isBusy } from './errors.ts'
import type { Statements } from './statements.ts'

/** How long a transaction waits for another process to finish its own, and how often it looks. */
const PATIENCE = 5_000
const PAUSE = 5

/** Kysely's SQLite, with transactions that begin the way they are said to. */
export class Dialect extends SqliteDialect {
  readonly #statements: Statements
  readonly #begin: string

  /** `begin immediate` takes the right to write at once, so that no work is done that could not be saved. */
  constructor(statements: Statements, begin: 'begin' | 'begin immediate') {
    super({ database: statements })
    this.#statements = statements
    this.#begin = begin
  }

  override createDriver(): Driver {
    return new QueueingDriver(this.#statements, this.#begin)
  }
}

/** Kysely's driver lets one transaction at a time have the connection; the rest queue in the order they came. */
class QueueingDriver extends SqliteDriver {
  readonly #statements: Statements
  readonly #begin: string

  constructor(statements: Statements, begin: string) {
    super({ database: statements })
    this.#statements = statements
    this.#begin = begin
  }

  /** SQLite's own waiting would stop this whole process; this lets everything else go on meanwhile. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const begun = performance.now()
    for (;;) {
      try {
        await connection.executeQuery(CompiledQuery.raw(this.#begin))
        return
      } catch (error) {
        if (!isBusy(error) || performance.now() - begun > PATIENCE) throw error
        await sleep(PAUSE)
      }
    }
  }

  /** A full disk makes SQLite roll back by itself; asking it again would hide the first error behind a second. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#statements.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'))
  }
}
