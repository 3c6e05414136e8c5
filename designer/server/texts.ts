import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TextFile } from '../wire.ts'
import { isFileName, isFolderName } from './names.ts'
import { Refused } from './problem.ts'

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Every text below a folder, by path. Links are not followed, so nothing outside the folder is ever read. */
export async function readTexts(folder: string): Promise<TextFile[]> {
  const paths = await pathsBelow(folder, isFileName)
  return Promise.all(paths.map((path) => readText(folder, path)))
}

export async function readText(folder: string, path: string): Promise<TextFile> {
  const bytes = await readFile(join(folder, path))
  return { path, text: decode(bytes, path), hash: hashOf(bytes) }
}

/** Paths of the files below a folder whose name is wanted, with / between the parts. */
export async function pathsBelow(folder: string, wanted: (name: string) => boolean, under = ''): Promise<string[]> {
  const entries = await readdir(join(folder, under), { withFileTypes: true })
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = under === '' ? entry.name : `${under}/${entry.name}`
      if (entry.isDirectory() && isFolderName(entry.name)) return pathsBelow(folder, wanted, path)
      return entry.isFile() && wanted(entry.name) ? [path] : []
    }),
  )
  return found.flat().sort(byName)
}

/** A text that another program has saved in another encoding is refused: to show it changed would be to lose it. */
export function decode(bytes: Uint8Array, name: string): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new Refused('not_text', { detail: name })
  }
}

export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The same order on every machine. */
export function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
