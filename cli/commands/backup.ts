import { existsSync } from 'node:fs'
import { systemClock } from '#actions/context/ports.ts'
import { takeBackup } from '#storage/backup/take.ts'
import { openAsItIs } from '#storage/open.ts'
import { refuseMissing } from '../io/database.ts'
import { UserError } from '../io/fail.ts'

export interface DatabaseOption {
  readonly database: string
}

/** Copies everything in a database to a folder. */
export async function backup(wanted: string | undefined, { database }: DatabaseOption): Promise<void> {
  const now = systemClock.now()
  const folder = wanted ?? `lykta-backup-${now.slice(0, 19).replaceAll(':', '-')}`
  if (existsSync(folder)) throw new UserError(`${folder} is there already. A backup is never written over another.`)
  refuseMissing(database)
  const store = await openAsItIs(database)
  try {
    const { tables } = await takeBackup(store, folder, now)
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    process.stdout.write(
      `${folder}: ${tables.length} tables, ${rows} rows, as they were at ${now}\n` +
        'It holds what patients have written, and is not encrypted: keep it as safe as the database.\n',
    )
  } finally {
    await store.close()
  }
}
