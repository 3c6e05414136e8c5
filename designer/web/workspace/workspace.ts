import type { MediaFile, ProgramFolder, TextFile } from '../../wire.ts'
import { deleteFile, readLibrary, readProgram, saveFile } from '../server.ts'
import { Store } from '../store.ts'
import { dropDraft, keepDraft } from './drafts.ts'
import {
  created,
  edited,
  isChanged,
  keptMine,
  lines,
  notSaved,
  opened,
  saved,
  saving,
  seenOnServer,
  type OpenFile,
} from './file.ts'
import { restore, type Restored } from './restore.ts'
import { troubleOf } from './trouble.ts'

const SAVE_AFTER = 1000
const TRY_AGAIN_AFTER = 4000

export interface WorkspaceState extends Restored {
  readonly media: readonly MediaFile[]
  /** Whether what is typed could also be kept on this device. */
  readonly keptHere: boolean
  readonly savedAt: Date | null
}

/** Told of every text that has come to say something else; null: the file is gone. */
export type TextListener = (file: string, text: string | null) => void

/** One program that is open: its texts, saved by themselves a moment after the last key. */
export class Workspace {
  readonly program: string
  /** Sealed questionnaires: phq9/phq9.lykta → text. */
  readonly library: ReadonlyMap<string, string>
  readonly state: Store<WorkspaceState>
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()
  readonly #listeners = new Set<TextListener>()

  private constructor(folder: ProgramFolder, library: readonly TextFile[]) {
    this.program = folder.id
    this.library = new Map(library.map((file) => [file.path, lines(file.text)]))
    this.state = new Store<WorkspaceState>({ ...restore(folder), media: folder.media, keptHere: true, savedAt: null })
    for (const file of this.state.get().files.values()) if (isChanged(file)) this.#saveLater(file.path)
  }

  static async open(program: string): Promise<Workspace> {
    const [folder, library] = await Promise.all([readProgram(program), readLibrary()])
    return new Workspace(folder, library.files)
  }

  listen(listener: TextListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  edit(path: string, text: string): void {
    const file = this.#file(path)
    if (file === undefined || file.text === text) return
    const kept = keepDraft(this.program, path, { text, over: file.base?.hash ?? null })
    this.state.change((state) => ({ ...state, keptHere: kept }))
    this.#put(edited(file, text))
    this.#saveLater(path)
    this.#tell(path, text)
  }

  create(path: string): void {
    if (this.#file(path) !== undefined) return
    this.#put(created(path))
    this.#tell(path, '')
    void this.#save(path)
  }

  /** Deletes the file on the server first; what somebody else has changed meanwhile is not deleted. */
  async remove(path: string): Promise<void> {
    const file = this.#file(path)
    if (file === undefined) return
    try {
      if (file.base !== null) await deleteFile(this.program, path, file.base.hash)
    } catch (error) {
      this.#put(notSaved(file, troubleOf(error)))
      return
    }
    clearTimeout(this.#timers.get(path))
    dropDraft(this.program, path)
    this.state.change((state) => ({ ...state, files: new Map([...state.files].filter(([name]) => name !== path)) }))
    this.#tell(path, null)
  }

  /** Everything that is not saved, now. */
  async saveAll(): Promise<void> {
    const files = [...this.state.get().files.values()].filter(isChanged)
    await Promise.all(files.map((file) => this.#save(file.path)))
  }

  keepMine(path: string): void {
    const file = this.#file(path)
    if (file === undefined) return
    this.#put(keptMine(file))
    void this.#save(path)
  }

  takeTheirs(path: string): void {
    const file = this.#file(path)
    if (file?.trouble?.kind !== 'conflict') return
    const { theirs } = file.trouble
    dropDraft(this.program, path)
    if (theirs === null) {
      this.state.change((state) => ({ ...state, files: new Map([...state.files].filter(([name]) => name !== path)) }))
    } else this.#put(opened(theirs))
    this.#tell(path, theirs === null ? null : (this.#file(path)?.text ?? ''))
  }

  /**
   * Looks for what others have saved, as when the person comes back to the tab. What was saved from here while the answer
   * was on its way is newer than the answer.
   */
  async refresh(): Promise<void> {
    const before = this.state.get().files
    const folder = await readProgram(this.program)
    const present = new Map(folder.files.map((file) => [file.path, file]))
    this.state.change((state) => ({ ...state, media: isSame(state.media, folder.media) ? state.media : folder.media }))
    for (const file of this.state.get().files.values()) {
      const then = before.get(file.path)
      if (file.base === null || then?.base?.hash !== file.base.hash || then.saving) continue
      const next = seenOnServer(file, present.get(file.path) ?? null)
      if (next === file) continue
      this.#put(next)
      if (next.text !== file.text) this.#tell(file.path, next.text)
    }
    for (const file of folder.files) {
      if (this.#file(file.path) !== undefined || before.has(file.path)) continue
      this.#put(opened(file))
      this.#tell(file.path, lines(file.text))
    }
  }

  close(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer)
    this.#listeners.clear()
  }

  #file(path: string): OpenFile | undefined {
    return this.state.get().files.get(path)
  }

  #put(file: OpenFile): void {
    this.state.change((state) => ({ ...state, files: new Map([...state.files, [file.path, file]]) }))
  }

  #tell(path: string, text: string | null): void {
    for (const listener of this.#listeners) listener(path, text)
  }

  #saveLater(path: string, after = SAVE_AFTER): void {
    clearTimeout(this.#timers.get(path))
    this.#timers.set(
      path,
      setTimeout(() => void this.#save(path), after),
    )
  }

  async #save(path: string): Promise<void> {
    clearTimeout(this.#timers.get(path))
    const file = this.#file(path)
    if (file === undefined || file.saving || !isChanged(file) || file.trouble?.kind === 'conflict') return
    const sent = file.text
    this.#put(saving(file))
    try {
      const { hash } = await saveFile(this.program, path, sent, file.base?.hash ?? null)
      this.#settle(path, (now) => saved(now, sent, hash))
      this.state.change((state) => ({ ...state, savedAt: new Date() }))
    } catch (error) {
      this.#settle(path, (now) => notSaved(now, troubleOf(error)))
    }
  }

  /** After an answer: the draft goes when everything is saved, and whatever is left is saved in its turn. */
  #settle(path: string, next: (file: OpenFile) => OpenFile): void {
    const file = this.#file(path)
    if (file === undefined) return
    const settled = next(file)
    this.#put(settled)
    if (!isChanged(settled)) dropDraft(this.program, path)
    else if (settled.trouble === null) this.#saveLater(path)
    else if (settled.trouble.kind === 'offline') this.#saveLater(path, TRY_AGAIN_AFTER)
  }
}

function isSame(a: readonly MediaFile[], b: readonly MediaFile[]): boolean {
  return a.length === b.length && a.every((file, at) => file.path === b[at]?.path && file.digest === b[at].digest)
}
