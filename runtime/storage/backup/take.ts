import { createHash } from 'node:crypto'
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '#schemas/generated/api.ts'
import { refuseNewer } from '../migrate.ts'
import { SetupError } from '../setup-error.ts'
import type { Db, Store, Table } from '../store.ts'
import { fileOf, LEFT_OUT, MANIFEST, manifestText } from './manifest.ts'
import type { Manifest, TableCopy } from './manifest.ts'
import { linesOf } from './rows.ts'

/**
 * Copies everything, as it was at one moment, to a folder that is not there yet, while others go on reading and writing. It
 * has its name only when it is whole and on the disk. The tables are taken as they are, so that a backup can be taken
 * before they are brought up to date.
 */
export async function takeBackup(store: Store, folder: string, takenAt: Instant): Promise<Manifest> {
  const unfinished = `${folder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  const manifest = await store.read(async (db) => {
    const steps = await store.schema.steps(db)
    if (steps.length === 0) throw new SetupError(`${store.schema.name} holds no tables of Lykta's.`)
    refuseNewer(store.schema.name, steps)
    // Nobody else on the machine may read it.
    await mkdir(unfinished, { mode: 0o700 })
    const tables: TableCopy[] = []
    for (const table of await store.schema.tables(db)) {
      if (!LEFT_OUT.includes(table.name)) tables.push(await copy(db, table, unfinished))
    }
    return { format: 1, takenAt, steps, tables } as const
  })
  await write(join(unfinished, MANIFEST), [manifestText(manifest)])
  await rename(unfinished, folder)
  return manifest
}

async function copy(db: Db, table: Table, folder: string): Promise<TableCopy> {
  let rows = 0
  const hash = createHash('sha256')
  const counted = async function* () {
    for await (const line of linesOf(db, table)) {
      rows += 1
      hash.update(line)
      yield line
    }
  }
  await write(join(folder, fileOf(table.name)), counted())
  return { table: table.name, rows, digest: hash.digest('hex') }
}

/** Writes a new file, and waits until it is on the disk. */
async function write(path: string, lines: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await writeFile(file, lines)
    await file.sync()
  } finally {
    await file.close()
  }
}
