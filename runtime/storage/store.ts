import type { Kysely } from 'kysely'
import type { Database } from './tables.ts'

/** What queries run on: always inside a transaction that `read` or `write` opened. */
export type Db = Kysely<Database>

/** Where everything is kept. Whoever holds one does not know which database is behind it. */
export interface Store {
  /** Runs work that only reads, on one unchanging picture of the data. */
  read<T>(work: (db: Db) => Promise<T>): Promise<T>
  /**
   * Runs work as one transaction: when the promise resolves everything it wrote is durable, and when it rejects
   * nothing is. Work must wait for nothing but its queries, since others wait for it.
   */
  write<T>(work: (db: Db) => Promise<T>): Promise<T>
  close(): Promise<void>
  readonly facts: StoreFacts
}

/** In what the databases differ, as facts, so that no caller asks which one it holds. */
interface StoreFacts {
  readonly database: 'sqlite' | 'postgres'
  readonly version: string
  /** Whether an error says that a row with this key was there already: another got in between. */
  isTaken(error: unknown): boolean
  /** Whether an error says that the database cannot take work now: locked, full, or its disk fails. */
  isUnavailable(error: unknown): boolean
}

/** Thrown when a save was made from something that has changed since it was read. */
export class StaleWrite extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(`${what} has changed since it was read`, options)
    this.name = 'StaleWrite'
  }
}
