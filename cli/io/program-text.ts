import { readFile, rename, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UserError } from './fail.ts'

/** The text of a file that may be written back: one that is not UTF-8 is refused, since writing it would change it. */
export async function readText(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path))
  } catch (error) {
    if (error instanceof TypeError) throw new UserError(`${path} is not a text in UTF-8. Save it as UTF-8 first.`)
    throw error
  }
}

/** Puts a file's new text in its place whole: whoever reads it meanwhile gets the old one or the new one. */
export async function writeText(path: string, text: string): Promise<void> {
  const making = join(dirname(path), `.${basename(path)}.part`)
  await writeFile(making, text, { mode: (await stat(path)).mode })
  await rename(making, path)
}
