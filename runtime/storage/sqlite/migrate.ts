import { start } from './migrations/0001-start.ts'
import { feedback } from './migrations/0002-feedback.ts'
import { due } from './migrations/0003-due.ts'
import { messages } from './migrations/0004-messages.ts'
import { patientFacts } from './migrations/0005-patient-facts.ts'
import { SetupError } from '../setup-error.ts'
import type { Statements } from './statements.ts'

/** Every change of the tables, in order; a released one is never edited, only followed by another. */
const MIGRATIONS: readonly string[] = [start, feedback, due, messages, patientFacts]

/** Brings the tables to the newest form, all steps in one transaction. There is no way back but a backup. */
export function migrate(statements: Statements, file: string): void {
  statements.atOnce(() => {
    const known = MIGRATIONS.length
    const found = Number(statements.value('pragma user_version'))
    if (found > known) {
      throw new SetupError(
        `${file} was written by a newer version of Lykta (its tables are number ${found}, this version knows ${known}). ` +
          'Start that version, or restore a backup from before it.',
      )
    }
    for (const step of MIGRATIONS.slice(found)) statements.run(step)
    statements.run(`pragma user_version = ${known}`)
  })
}
