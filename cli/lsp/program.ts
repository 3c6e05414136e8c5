import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { analyze, LIBRARY_PREFIX, type Analysis, type Sources, type Span } from '#compiler/index.ts'
import { readProgram } from '../io/read-program.ts'

/** The one file of a program that is not on disk. */
const USER = 'program.lykta'

function userOf(instrument: string): string {
  return `program visning "${instrument}" { purpose "-" owner "-" licence "CC0-1.0" retention record 10 years }
use instrument ${instrument}
`
}

const NOTHING: Sources = { files: new Map(), library: new Map(), media: new Map() }

/** One program's folder: what lies on disk, with the texts that are open in the editor in the place of their files. */
export class Program {
  readonly folder: string
  readonly #library: string
  readonly #instrument: string | null
  readonly #open = new Map<string, TextDocument>()
  readonly #documents = new Map<string, TextDocument>()
  #disk: Promise<Sources>
  #analysis: Analysis | null = null
  #isCurrent = false

  /**
   * Of an instrument that no program led to, the program is one that uses it and holds nothing else. It is not on disk,
   * and only what is said of the instrument's own files is said of it.
   */
  constructor(folder: string, library: string, instrument: string | null = null) {
    this.folder = folder
    this.#library = library
    this.#instrument = instrument
    this.#disk = this.#read()
  }

  /** A text of the editor; null when it was closed, and the file counts again. */
  put(file: string, document: TextDocument | null): void {
    if (document) this.#open.set(file, document)
    else this.#open.delete(file)
    this.#isCurrent = false
  }

  /** Something may have changed on disk. */
  reread(): void {
    this.#disk = this.#read()
    this.#isCurrent = false
  }

  get isUnused(): boolean {
    return this.#open.size === 0
  }

  /** What holds of the texts as they are now. Nothing is analyzed twice for the same texts. */
  async analysis(): Promise<Analysis> {
    const disk = await this.#disk
    if (this.#analysis && this.#isCurrent) return this.#analysis
    this.#isCurrent = true
    const files = new Map(this.#instrument === null ? disk.files : [[USER, userOf(this.#instrument)]])
    const library = new Map(disk.library)
    for (const [file, one] of this.#open) {
      if (file.startsWith(LIBRARY_PREFIX)) library.set(file.slice(LIBRARY_PREFIX.length), one.getText())
      else files.set(file, one.getText())
    }
    this.#analysis = analyze({ ...disk, files, library }, undefined, this.#analysis ?? undefined)
    return this.#analysis
  }

  /** The problems that are told: of a program that is not on disk, none of its own. */
  async problems(): Promise<Analysis['diagnostics']> {
    const { diagnostics } = await this.analysis()
    return this.#instrument === null ? diagnostics : diagnostics.filter(({ primary }) => primary.file !== USER)
  }

  /** The text of a file as the analysis has it, for places as the editor counts them. */
  document({ sources }: Analysis, file: string): TextDocument {
    const isOwn = !file.startsWith(LIBRARY_PREFIX)
    const text = (isOwn ? sources.files.get(file) : sources.library.get(file.slice(LIBRARY_PREFIX.length))) ?? ''
    const known = this.#documents.get(file)
    if (known?.getText() === text) return known
    const made = TextDocument.create(this.uri(file), 'lykta', 0, text)
    this.#documents.set(file, made)
    return made
  }

  /** As the editor calls it where it is open there, because the same file can be written in several ways. */
  uri(file: string): string {
    const open = this.#open.get(file)
    if (open) return open.uri
    const inLibrary = file.startsWith(LIBRARY_PREFIX)
    const path = inLibrary ? join(this.#library, file.slice(LIBRARY_PREFIX.length)) : join(this.folder, file)
    return pathToFileURL(path).href
  }

  range(analysis: Analysis, { file, start, end }: Span) {
    const document = this.document(analysis, file)
    return { start: document.positionAt(start), end: document.positionAt(end) }
  }

  location(analysis: Analysis, span: Span) {
    return { uri: this.uri(span.file), range: this.range(analysis, span) }
  }

  /** A folder that cannot be read yet is empty: its first file may be open and not saved. */
  #read(): Promise<Sources> {
    return readProgram(this.folder, this.#library).catch(() => NOTHING)
  }
}
