import { NEWEST, STEPS } from './migrations/steps.ts'
import type { Step } from './migrations/steps.ts'
import { SetupError } from './setup-error.ts'
import type { Changing, Schema } from './store.ts'

/**
 * Does every step that has not been done, in order, and keeps which ones have. There is no way back but a backup, so
 * tables on which a step was done that is not known here are refused and left alone.
 */
export async function migrate(schema: Schema, changing: Changing, steps: readonly Step[] = STEPS): Promise<void> {
  const { db, run } = changing
  const done = await schema.steps(db)
  refuseNewer(schema.name, done)
  for (const step of steps) {
    if (done.includes(step.number)) continue
    await run(step.tables(schema.words))
    await step.rows?.(db)
    await db.insertInto('schema_step').values({ number: step.number }).execute()
  }
}

/** Refuses what a newer version of Lykta has made: it has steps done that are not known here. */
export function refuseNewer(name: string, done: readonly number[]): void {
  const unknown = done.filter((number) => STEPS.every((step) => step.number !== number))
  if (unknown.length === 0) return
  throw new SetupError(
    `${name} was written by a newer version of Lykta (its tables are number ${Math.max(...unknown)}, ` +
      `this version knows ${NEWEST}). Start that version, or restore a backup from before it.`,
  )
}
