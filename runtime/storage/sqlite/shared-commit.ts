import { setTimeout as sleep } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Db } from '../store.ts'
import type { Database } from '../tables.ts'
import { isBusy, isUnavailable } from './errors.ts'
import type { Statements } from './statements.ts'

/** How long the right to write is waited for while another process has it, and how often it is asked for. */
const PATIENCE = 5_000
const PAUSE = 5

/** How long works are added to a transaction before it is committed, in milliseconds: nobody waits longer for others. */
const LONGEST = 25

interface Turn {
  readonly work: (db: Db) => Promise<unknown>
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/**
 * Works that write, done one after the other in the order they came. What waits at the same moment shares one
 * transaction, and so one wait for the disk: each work has a savepoint of its own, which takes back what it wrote
 * when it fails, and none is answered before the commit that keeps it is durable. A commit that fails fails them all.
 */
export class SharedCommit {
  readonly #kysely: Kysely<Database>
  readonly #statements: Statements
  readonly #waiting: Turn[] = []
  #running: Promise<void> | null = null

  constructor(kysely: Kysely<Database>, statements: Statements) {
    this.#kysely = kysely
    this.#statements = statements
  }

  write<T>(work: (db: Db) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ work, resolve: resolve as Turn['resolve'], reject })
      this.#running ??= this.#run()
    })
  }

  /** Waits for everything that was asked for. */
  async settled(): Promise<void> {
    while (this.#running !== null) await this.#running
  }

  /** Begins when everything that came in together has been read, so that it can share. */
  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      await new Promise(setImmediate)
      await this.#kysely.connection().execute((db) => this.#transaction(db))
    }
    this.#running = null
  }

  async #transaction(db: Db): Promise<void> {
    const turns: Turn[] = []
    const outcomes: (() => void)[] = []
    try {
      await this.#begin()
      const until = performance.now() + LONGEST
      do {
        const turn = this.#waiting.shift()
        if (turn === undefined) break
        turns.push(turn)
        outcomes.push(await this.#take(db, turn))
      } while (performance.now() < until)
      this.#statements.step('commit')
    } catch (error) {
      const failed = turns.length > 0 ? turns : this.#waiting.splice(0)
      for (const { reject } of failed) reject(error)
      this.#rollBack()
      return
    }
    for (const settle of outcomes) settle()
  }

  /** Does one work; what it comes to is told after the commit. */
  async #take(db: Db, { work, resolve, reject }: Turn): Promise<() => void> {
    this.#statements.step('savepoint turn')
    try {
      const value = await work(db)
      this.#statements.step('release turn')
      return () => resolve(value)
    } catch (error) {
      // A full disk makes SQLite take back the whole transaction by itself, with what others had written in it.
      if (!this.#statements.inTransaction) throw error
      this.#statements.step('rollback to turn')
      this.#statements.step('release turn')
      return () => reject(error)
    }
  }

  /** Where SQLite has not rolled back by itself. If not even that can be done, beginning anew will say so. */
  #rollBack(): void {
    try {
      if (this.#statements.inTransaction) this.#statements.step('rollback')
    } catch (error) {
      if (!isUnavailable(error)) throw error
    }
  }

  /**
   * Takes the right to write at once, so that no work is done that could not be saved. SQLite's own waiting would
   * stop this whole process; this lets everything else go on meanwhile.
   */
  async #begin(): Promise<void> {
    const begun = performance.now()
    for (;;) {
      try {
        return this.#statements.step('begin immediate')
      } catch (error) {
        if (!isBusy(error) || performance.now() - begun > PATIENCE) throw error
        await sleep(PAUSE)
      }
    }
  }
}
