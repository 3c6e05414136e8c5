import type { Kysely } from 'kysely'
import type { Words } from './migrations/words.ts'
import type { News } from './news.ts'
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
  readonly news: News
  readonly schema: Schema
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

/** The tables themselves, for what brings them up to date, copies them and puts them back. */
export interface Schema {
  /** Names the database to people. */
  readonly name: string
  readonly words: Words
  /** Numbers of the steps that have been done; none: there are no tables. */
  steps(db: Db): Promise<number[]>
  /** Every table but the list of steps, each after those it refers to. */
  tables(db: Db): Promise<Table[]>
  /** After rows were put back: columns that the database numbers itself go on after the highest number there is. */
  numberOn(db: Db): Promise<void>
  /** Runs work that makes or takes away tables, as one transaction, while nobody else does the same. */
  change(work: (changing: Changing) => Promise<void>): Promise<void>
}

export interface Changing {
  readonly db: Db
  /** Runs statements that give nothing back. */
  readonly run: (statements: string) => Promise<void>
}

export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
  /** The columns of its primary key, in order. */
  readonly key: readonly string[]
}

interface Column {
  readonly name: string
  /** A file, and not text or a number. */
  readonly isBytes: boolean
}

/** Thrown when a save was made from something that has changed since it was read. */
export class StaleWrite extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(`${what} has changed since it was read`, options)
    this.name = 'StaleWrite'
  }
}
