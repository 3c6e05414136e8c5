import { restoreBackup } from '#storage/backup/restore.ts'
import { openAsItIs } from '#storage/open.ts'
import { brokenChain } from '#storage/queries/events.ts'
import { prepareFolder } from '../io/database.ts'
import type { DatabaseOption } from './backup.ts'

export interface RestoreOptions extends DatabaseOption {
  readonly replace?: true
}

/** Puts a backup back into a database, and says where the events in it were not sound when it was taken. */
export async function restore(folder: string, { database, replace }: RestoreOptions): Promise<void> {
  await prepareFolder(database)
  const store = await openAsItIs(database)
  try {
    const { tables, takenAt } = await restoreBackup(store, folder, replace === true)
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    process.stdout.write(
      `${folder} is restored: ${tables.length} tables, ${rows} rows, as they were at ${takenAt}\n` +
        'Everybody has to sign in again.\n',
    )
    const broken = await store.read(brokenChain)
    if (broken === null) return
    process.stderr.write(`The events of ${broken.subject} do not hold from number ${broken.n}, nor did they before.\n`)
    process.exitCode = 1
  } finally {
    await store.close()
  }
}
