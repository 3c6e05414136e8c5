import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder Lykta is installed in: the nearest one above this file that holds its package.json. */
export const ROOT = findRoot(import.meta.dirname)

export const VERSION = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version

/** The instrument library that comes with Lykta. */
export const LIBRARY = join(ROOT, 'examples', 'instruments')

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const above = dirname(folder)
  if (above === folder) throw new Error('Lykta is not installed whole: its package.json is missing.')
  return findRoot(above)
}
