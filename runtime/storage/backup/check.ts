import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { refuseNewer } from '../migrate.ts'
import { SetupError } from '../setup-error.ts'
import { fileOf, MANIFEST, readManifest } from './manifest.ts'
import type { Manifest } from './manifest.ts'

/** Reads a whole backup and refuses it where it is not, to the last byte, what was taken, or is newer than this version. */
export async function checkBackup(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => {
    throw new SetupError(`${folder} is no backup: it has no ${MANIFEST}.`)
  })
  const manifest = readManifest(text)
  refuseNewer(folder, manifest.steps)
  const there = await readdir(folder)
  for (const { table, digest } of manifest.tables) {
    const file = fileOf(table)
    if (!there.includes(file))
      throw new SetupError(`${file} is missing from ${folder}, so nothing is restored from it.`)
    if ((await digestOfFile(join(folder, file))) === digest) continue
    throw new SetupError(`${file} in ${folder} is not what was written there, so nothing is restored from it.`)
  }
  return manifest
}

async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path)) hash.update(part as Buffer)
  return hash.digest('hex')
}
