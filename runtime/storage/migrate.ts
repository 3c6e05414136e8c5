import { NEWEST, STEPS } from './migrations/steps.ts'
import type { Words } from './migrations/words.ts'
import { SetupError } from './setup-error.ts'
import type { Db } from './store.ts'

/** A database whose tables are brought up to date, while nobody else does the same. */
export interface Migrating {
  /** Inside the one transaction in which everything is done. */
  readonly db: Db
  readonly words: Words
  /** Names the database to whoever starts Lykta. */
  readonly name: string
  /** Runs statements that give nothing back. */
  readonly run: (statements: string) => Promise<void>
}

/**
 * Does every step that has not been done, in order, and keeps which ones have. There is no way back but a backup, so
 * tables on which a step was done that is not known here are refused and left alone.
 */
export async function migrate({ db, words, name, run }: Migrating): Promise<void> {
  const done = new Set((await db.selectFrom('schema_step').select('number').execute()).map((row) => row.number))
  refuseNewer(name, Math.max(0, ...[...done].filter((number) => STEPS.every((step) => step.number !== number))))
  for (const step of STEPS) {
    if (done.has(step.number)) continue
    await run(step.tables(words))
    await step.rows?.(db)
    await db.insertInto('schema_step').values({ number: step.number }).execute()
  }
}

/** @param unknown Number of the newest step found that is not known here; 0: none. */
export function refuseNewer(name: string, unknown: number): void {
  if (unknown === 0) return
  throw new SetupError(
    `${name} was written by a newer version of Lykta (its tables are number ${unknown}, this version knows ${NEWEST}). ` +
      'Start that version, or restore a backup from before it.',
  )
}
