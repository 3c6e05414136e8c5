import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { mediaTypeOf } from '#schemas/media-types.ts'
import type { MediaFile } from '../wire.ts'
import { hashOf, pathsBelow } from './texts.ts'

/** Digests already taken, by path; a file that has kept its size and time has kept its bytes. */
type Known = Map<string, { readonly stamp: string; readonly digest: string }>

export class MediaShelf {
  readonly #known: Known = new Map()

  /** Pictures, films, sounds and captions beside the texts, by path with / between the folders. */
  async list(folder: string): Promise<MediaFile[]> {
    const paths = await pathsBelow(folder, (name) => !name.startsWith('.') && mediaTypeOf(name) !== undefined)
    return Promise.all(paths.map((path) => this.#describe(folder, path)))
  }

  async #describe(folder: string, path: string): Promise<MediaFile> {
    const full = join(folder, path)
    const { size, mtimeMs } = await stat(full)
    const stamp = `${String(size)} ${String(mtimeMs)}`
    const known = this.#known.get(full)
    const digest = known?.stamp === stamp ? known.digest : hashOf(await readFile(full))
    this.#known.set(full, { stamp, digest })
    return { path, digest, type: mediaTypeOf(path) ?? '', bytes: size }
  }
}
