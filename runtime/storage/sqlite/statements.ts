import type { Database as SqliteHandle, Statement } from 'better-sqlite3'

/*
 * Statements are prepared once and kept, and so are the handles they belong to. That is faster, and it has to be so:
 * better-sqlite3 12 on Node 24.16 and later stops the whole process when one of its objects is collected while no
 * JavaScript runs (its ObjectWrap asks Node for an environment that is not there then), and 13 does not run on Node 20.
 * What is never collected cannot do that. Queries have few shapes, so what is kept stays small.
 */

const KEPT = new Set<Statements>()

export class Statements {
  readonly #handle: SqliteHandle
  readonly #bySql = new Map<string, Statement>()

  constructor(handle: SqliteHandle) {
    this.#handle = handle
    KEPT.add(this)
  }

  prepare(sql: string): Statement {
    const known = this.#bySql.get(sql)
    if (known !== undefined) return known
    const statement = this.#handle.prepare(sql)
    this.#bySql.set(sql, statement)
    return statement
  }

  get inTransaction(): boolean {
    return this.#handle.inTransaction
  }

  /** Runs statements that give nothing back; none of them is kept. */
  run(sql: string): void {
    this.#handle.exec(sql)
  }

  /** Whether SQLite's own list of tables may be written, as changing a check takes. */
  allowSchemaChanges(allowed: boolean): void {
    this.#handle.unsafeMode(allowed)
  }

  /** Runs a statement that is run again and again, and gives nothing back. */
  step(sql: string): void {
    this.prepare(sql).run()
  }

  /** The first value of the first row. */
  value(sql: string): unknown {
    return this.prepare(sql).pluck().get()
  }

  close(): void {
    this.#handle.close()
  }
}
