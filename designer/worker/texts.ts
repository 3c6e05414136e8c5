import type { Sources } from '#compiler/index.ts'
import type { Request } from './protocol.ts'

/** The texts the worker holds. A new map for every edit, because an analysis keeps the sources it was made from. */
export class TextsAtHand {
  #sources: Sources = { files: new Map(), library: new Map(), media: new Map() }
  #revision = 0

  get sources(): Sources {
    return this.#sources
  }

  get revision(): number {
    return this.#revision
  }

  open({ revision, files, library, media }: Extract<Request, { kind: 'open' }>): void {
    this.#sources = { files, library, media }
    this.#revision = revision
  }

  put(revision: number, media: Sources['media']): void {
    this.#sources = { ...this.#sources, media }
    this.#revision = revision
  }

  edit(revision: number, file: string, text: string | null): void {
    const files = new Map(this.#sources.files)
    if (text === null) files.delete(file)
    else files.set(file, text)
    this.#sources = { ...this.#sources, files }
    this.#revision = revision
  }
}
