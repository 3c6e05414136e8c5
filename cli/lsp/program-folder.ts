import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'

/** How far above a file its program may begin. */
const HIGHEST = 4

/** The folder of the program that a file belongs to: the nearest that holds a program's header, else its own. */
export async function programFolder(path: string): Promise<string> {
  let folder = dirname(path)
  for (let step = 0; step < HIGHEST && dirname(folder) !== folder; step++) {
    if (await holdsHeader(folder)) return folder
    folder = dirname(folder)
  }
  return dirname(path)
}

async function holdsHeader(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => [])
  const texts = names
    .filter((name) => name.endsWith('.lykta'))
    .map((name) => readFile(join(folder, name), 'utf8').catch(() => ''))
  return (await Promise.all(texts)).some((text) => /^program\s/m.test(text))
}

/** A path as the compiler names it, or null where it is not below the folder. */
export function below(folder: string, path: string): string | null {
  const found = relative(folder, path).split(sep).join('/')
  return found === '' || found.startsWith('../') || found === '..' || /^[A-Za-z]:/.test(found) ? null : found
}
