import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { MediaInfo, Sources } from '#compiler/index.ts'
import { mediaTypeOf } from '#schemas/media-types.ts'
import { UserError } from './fail.ts'
import { LIBRARY } from './root.ts'

/** Reads a program's folder and the instrument library from disk, as the compiler takes them. */
export async function readProgram(folder: string, library = LIBRARY): Promise<Sources> {
  const programs = await programFiles(folder)
  const paths = await filesBelow(folder)
  return {
    files: await texts(folder, programs),
    library: await texts(
      library,
      (await filesBelow(library)).filter((path) => path.endsWith('.lykta')),
    ),
    media: await media(folder, paths),
  }
}

/** The .lykta files below a folder, by path; a folder that has none is refused. */
export async function programFiles(folder: string): Promise<string[]> {
  const isFolder = await stat(folder).then(
    (one) => one.isDirectory(),
    () => false,
  )
  if (!isFolder)
    throw new UserError(`${folder} is not a folder. Name the folder that holds the program's .lykta files.`)
  const programs = (await filesBelow(folder)).filter((path) => path.endsWith('.lykta'))
  if (programs.length === 0) throw new UserError(`${folder} holds no .lykta files.`)
  return programs
}

async function texts(folder: string, paths: readonly string[]): Promise<Map<string, string>> {
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  )
}

async function media(folder: string, paths: readonly string[]): Promise<Map<string, MediaInfo>> {
  const found = paths.filter((path) => mediaTypeOf(path) !== undefined)
  return new Map(
    await Promise.all(
      found.map(async (path) => {
        const bytes = await readFile(join(folder, path))
        // The same digest as the product's own, which works everywhere, but many times faster on a film.
        const digest = createHash('sha256').update(bytes).digest('hex')
        return [path, { digest, type: mediaTypeOf(path) ?? '', bytes: bytes.length }] as const
      }),
    ),
  )
}

/** Paths of all files below a folder, with `/` between the parts, in the same order on every machine. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''))
    .toSorted()
}
