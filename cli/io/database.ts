import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Makes the folder of an SQLite address such as `sqlite:.lykta/lykta.db`. */
export async function prepareFolder(address: string): Promise<void> {
  const path = /^sqlite:(.+)$/.exec(address)?.[1]
  if (path !== undefined && path !== ':memory:') await mkdir(dirname(path), { recursive: true })
}
