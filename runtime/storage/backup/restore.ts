import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Instant } from '#schemas/generated/api.ts'
import { migrate } from '../migrate.ts'
import { STEPS } from '../migrations/steps.ts'
import { SetupError } from '../setup-error.ts'
import type { Changing, Db, Store, Table } from '../store.ts'
import { checkBackup } from './check.ts'
import { fileOf } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import { addLines, linesOf, linesOfFile } from './rows.ts'

/**
 * Puts a backup back, as one transaction: everything, or the database is as it was. The tables are made by the steps that
 * had made those it was taken of, and brought up to date only afterwards. What was put back is read again and held
 * against the backup before it counts.
 *
 * @param replace Whether what is there may go; otherwise a database that holds anything is refused.
 */
export async function restoreBackup(store: Store, folder: string, replace: boolean): Promise<Manifest> {
  const manifest = await checkBackup(folder)
  await store.schema.change(async (changing) => {
    await clear(store, changing, replace)
    const steps = STEPS.filter(({ number }) => manifest.steps.includes(number))
    await migrate(store.schema, changing, steps)
    await fill(store, changing.db, folder, manifest)
    await store.schema.numberOn(changing.db)
    await migrate(store.schema, changing)
    await holdBack(changing.db, manifest.takenAt)
  })
  return manifest
}

/**
 * What waited to be sent when the backup was taken may have been sent since, so that nobody knows and it does not go
 * out again: it is shown to staff as in doubt, as a mail server's silence is. In the app everything is told, which cannot
 * be told twice, and what nobody has seen to escalates as before: a flag hides from nobody.
 */
async function holdBack(db: Db, takenAt: Instant): Promise<void> {
  await db
    .updateTable('delivery')
    .set({ state: 'unknown', why: 'restored', lease_until: null, settled_at: takenAt })
    .where('state', 'in', ['waiting', 'sending'])
    .execute()
  await db.updateTable('outbox').set({ why: 'restored' }).where('state', '=', 'waiting').execute()
}

async function clear({ schema }: Store, { db, run }: Changing, replace: boolean): Promise<void> {
  const tables = await schema.tables(db)
  for (const { name } of tables) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(db)
    if (rows.length === 0 || replace) continue
    throw new SetupError(
      `${schema.name} is not empty (there are rows in "${name}"), and what is there would be gone. ` +
        'Restore into an empty database, or say --replace.',
    )
  }
  for (const { name } of tables.toReversed()) await run(`drop table "${name}"`)
  await run('delete from schema_step')
}

async function fill({ schema }: Store, db: Db, folder: string, manifest: Manifest): Promise<void> {
  const tables = await schema.tables(db)
  for (const { table: name, digest } of manifest.tables) {
    const table = tables.find((each) => each.name === name)
    if (table === undefined) throw new SetupError(`${folder} has a table "${name}" that this version does not know.`)
    await addLines(db, table, linesOfFile(join(folder, fileOf(name))))
    if ((await digestOf(db, table)) === digest) continue
    throw new SetupError(`What was put back into "${name}" is not what the backup holds, so nothing was restored.`)
  }
}

async function digestOf(db: Db, table: Table): Promise<string> {
  const hash = createHash('sha256')
  for await (const line of linesOf(db, table)) hash.update(line)
  return hash.digest('hex')
}
