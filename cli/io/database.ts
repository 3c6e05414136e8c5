import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UserError } from './fail.ts'

/** Makes the folder of an SQLite address such as `sqlite:.lykta/lykta.db`. */
export async function prepareFolder(address: string): Promise<void> {
  const path = /^sqlite:(.+)$/.exec(address)?.[1]
  if (path !== undefined && path !== ':memory:') await mkdir(dirname(path), { recursive: true })
}

/** Refuses an SQLite address at which there is no file, so that none is made where one was looked for. */
export function refuseMissing(address: string): void {
  const path = /^sqlite:(.+)$/.exec(address)?.[1]
  if (path === undefined || existsSync(path)) return
  throw new UserError(`There is no database at ${path}. Say which one with --database.`)
}
