import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { LIBRARY_PREFIX, type Analysis } from '#compiler/index.ts'
import { Program } from './program.ts'
import { below, programFolder } from './program-folder.ts'

/** A file of the editor as the compiler sees it. */
export interface Place {
  readonly program: Program
  readonly analysis: Analysis
  readonly file: string
  readonly document: TextDocument
}

/** The programs that the editor has files of. */
export class Programs {
  readonly #library: string
  readonly #programs = new Map<string, Program>()
  readonly #homes = new Map<string, Promise<Home | null>>()
  #last: Program | null = null

  constructor(library: string) {
    this.#library = library
  }

  async put(document: TextDocument): Promise<Program | null> {
    const home = await this.#homeOf(document.uri)
    if (!home) return null
    const isOwn = !home.file.startsWith(LIBRARY_PREFIX)
    // A program takes a sealed instrument as it lies on disk.
    if (isOwn || home.isAlone) home.program.put(home.file, document)
    if (isOwn) this.#last = home.program
    return home.program
  }

  async close(uri: string): Promise<Program | null> {
    const home = await this.#homeOf(uri)
    this.#homes.delete(uri)
    home?.program.put(home.file, null)
    return home?.program ?? null
  }

  /** null for what is no file of a program. */
  async at(uri: string): Promise<Place | null> {
    const home = await this.#homeOf(uri)
    if (!home) return null
    const { program, file } = home
    const analysis = await program.analysis()
    return { program, analysis, file, document: program.document(analysis, file) }
  }

  reread(): readonly Program[] {
    const all = [...this.#programs.values()]
    for (const one of all) one.reread()
    return all
  }

  #homeOf(uri: string): Promise<Home | null> {
    const known = this.#homes.get(uri)
    if (known) return known
    const home = this.#find(uri)
    this.#homes.set(uri, home)
    // What is in no program now may be in one later.
    void home.then((one) => one === null && this.#homes.delete(uri))
    return home
  }

  async #find(uri: string): Promise<Home | null> {
    if (!uri.startsWith('file:')) return null
    const path = fileURLToPath(uri)
    const inLibrary = below(this.#library, path)
    if (inLibrary !== null) return this.#inLibrary(inLibrary)
    const folder = await programFolder(path)
    const program = this.#programs.get(folder) ?? new Program(folder, this.#library)
    this.#programs.set(folder, program)
    return { program, file: below(folder, path) ?? '', isAlone: false }
  }

  /** A file of the library is looked at as a part of the program that led to it, where there is one that uses it. */
  async #inLibrary(path: string): Promise<Home> {
    const instrument = path.split('/')[0] ?? ''
    const file = LIBRARY_PREFIX + path
    if (this.#last && (await this.#last.analysis()).names.uses.has(instrument))
      return { program: this.#last, file, isAlone: false }
    const folder = join(this.#library, instrument)
    const program = this.#programs.get(folder) ?? new Program(folder, this.#library, instrument)
    this.#programs.set(folder, program)
    return { program, file, isAlone: true }
  }
}

interface Home {
  readonly program: Program
  readonly file: string
  /** Whether it is a file of the library that no program led to. */
  readonly isAlone: boolean
}
