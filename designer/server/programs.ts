import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Library, MediaFile, NewProgram, ProgramEntry, ProgramFolder, Saved, TextFile } from '../wire.ts'
import { MediaShelf } from './media.ts'
import { filePath, isFileName, isFolderName, programName } from './names.ts'
import { Refused } from './problem.ts'
import { headOf } from './head.ts'
import { firstText } from './template.ts'
import { byName, hashOf, pathsBelow, readText, readTexts } from './texts.ts'
import { Turns } from './turns.ts'
import { syncFolder, writeWhole } from './write.ts'

/** The longest text that is saved, in bytes; the compiler's own limit is lower. */
export const LONGEST = 1_000_000
const MOST_FILES = 200

/** What the person who saves believes is there: the text with this hash, or nothing yet. */
export type Condition = { readonly hash: string } | 'new'

/** The folder of programs: every program is a folder in it, and every read and write of the designer goes through here. */
export class Programs {
  readonly #folder: string
  readonly #library: string
  readonly #media = new MediaShelf()
  readonly #turns = new Turns()

  constructor(folder: string, library: string) {
    this.#folder = folder
    this.#library = library
  }

  /** Folders that hold a text; others (pictures for all, drafts of something else) are not programs. */
  async list(): Promise<ProgramEntry[]> {
    const entries = await readdir(this.#folder, { withFileTypes: true })
    const names = entries.filter((entry) => entry.isDirectory() && isFolderName(entry.name)).map((entry) => entry.name)
    const programs = await Promise.all(names.sort(byName).map((name) => this.#entry(name)))
    return programs.filter((program) => program.files > 0)
  }

  async read(program: string): Promise<ProgramFolder> {
    const folder = await this.#open(program)
    const [files, media] = await Promise.all([readTexts(folder), this.#media.list(folder)])
    return { id: program, files, media }
  }

  async create({ id, title }: NewProgram): Promise<ProgramFolder> {
    const folder = join(this.#folder, programName(id))
    try {
      await mkdir(folder)
    } catch (error) {
      if (isCode(error, 'EEXIST')) throw new Refused('already_there')
      throw error
    }
    await writeWhole(join(folder, 'program.lykta'), firstText(id, title))
    await syncFolder(this.#folder)
    return this.read(id)
  }

  /** Saves only what was changed from the text that is there; whoever was slower gets the present text to compare with. */
  async save(program: string, parts: readonly string[], text: string, condition: Condition): Promise<Saved> {
    const name = filePath(parts)
    const folder = await this.#open(program)
    const path = join(folder, name)
    if (Buffer.byteLength(text, 'utf8') > LONGEST) throw new Refused('too_large')
    return this.#turns.take(path, async () => {
      const present = await this.#present(folder, name)
      if (condition === 'new' && present === null) await this.#roomForOneMore(folder)
      requireUnchanged(present, condition)
      await writeWhole(path, text)
      return { path: name, hash: hashOf(text) }
    })
  }

  async remove(program: string, parts: readonly string[], condition: Condition): Promise<void> {
    const name = filePath(parts)
    const folder = await this.#open(program)
    const path = join(folder, name)
    await this.#turns.take(path, async () => {
      const present = await this.#present(folder, name)
      if (present === null) throw new Refused('unknown_file')
      requireUnchanged(present, condition)
      await rm(path)
      await syncFolder(folder)
    })
  }

  /** Only what the listing shows can be fetched, so no path leads out of the program. */
  async media(program: string, path: string): Promise<{ readonly folder: string; readonly file: MediaFile }> {
    const folder = await this.#open(program)
    const file = (await this.#media.list(folder)).find((media) => media.path === path)
    if (!file) throw new Refused('unknown_file')
    return { folder, file }
  }

  async library(): Promise<Library> {
    const entries = await readdir(this.#library, { withFileTypes: true })
    const names = entries.filter((entry) => entry.isDirectory() && isFolderName(entry.name)).map((entry) => entry.name)
    const parts = await Promise.all(
      names.sort(byName).map(async (name) => {
        const texts = await readTexts(join(this.#library, name))
        return texts.map((file) => ({ ...file, path: `${name}/${file.path}` }))
      }),
    )
    return { files: parts.flat() }
  }

  async #open(program: string): Promise<string> {
    const folder = join(this.#folder, programName(program))
    const entry = await readdir(this.#folder, { withFileTypes: true })
    if (entry.some((one) => one.name === program && one.isDirectory())) return folder
    throw new Refused('unknown_program')
  }

  async #entry(id: string): Promise<ProgramEntry> {
    const folder = join(this.#folder, id)
    const names = (await readdir(folder, { withFileTypes: true })).filter(
      (entry) => entry.isFile() && isFileName(entry.name),
    )
    const times = await Promise.all(names.map(async (entry) => (await stat(join(folder, entry.name))).mtimeMs))
    const changedAt = new Date(Math.max(0, ...times)).toISOString()
    return { id, ...(await headOf(folder)), files: names.length, changedAt }
  }

  /**
   * The text at a path; null when there is none. A link or a folder with that name is not written over, and the folders
   * on the way must be real ones: a link among them could lead anywhere.
   */
  async #present(folder: string, path: string): Promise<TextFile | null> {
    const parts = path.split('/')
    for (const [depth, part] of parts.entries()) {
      const entries = await readdir(join(folder, ...parts.slice(0, depth)), { withFileTypes: true })
      const entry = entries.find((one) => one.name === part)
      const isLast = depth === parts.length - 1
      if (isLast && entry === undefined) return null
      if (!(isLast ? entry?.isFile() : entry?.isDirectory()))
        throw new Refused(isLast ? 'already_there' : 'unknown_file')
    }
    return readText(folder, path)
  }

  async #roomForOneMore(folder: string): Promise<void> {
    if ((await pathsBelow(folder, isFileName)).length >= MOST_FILES) throw new Refused('too_many_files')
  }
}

function requireUnchanged(present: TextFile | null, condition: Condition): void {
  const unchanged = condition === 'new' ? present === null : present?.hash === condition.hash
  if (!unchanged) throw new Refused('changed_meanwhile', { present })
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
