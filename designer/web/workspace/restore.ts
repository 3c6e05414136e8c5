import type { ProgramFolder } from '../../wire.ts'
import { draftsOf, dropDraft } from './drafts.ts'
import { created, notSaved, opened, type OpenFile } from './file.ts'

export interface Restored {
  readonly files: ReadonlyMap<string, OpenFile>
  /** Texts found again that an earlier visit had not saved. */
  readonly restored: readonly string[]
}

/** The program's texts as the server has them, with what this device has kept since laid over them. */
export function restore(folder: ProgramFolder): Restored {
  const files = new Map<string, OpenFile>(folder.files.map((file) => [file.path, opened(file)]))
  const restored: string[] = []
  for (const [path, draft] of draftsOf(folder.id)) {
    const file = files.get(path)
    if (file === undefined ? draft.over === null && draft.text === '' : draft.text === file.text) {
      dropDraft(folder.id, path)
      continue
    }
    restored.push(path)
    const base = file?.base ?? null
    const text = { ...(file ?? created(path)), text: draft.text, base }
    const theirs = folder.files.find((one) => one.path === path) ?? null
    files.set(path, base?.hash === (draft.over ?? undefined) ? text : notSaved(text, { kind: 'conflict', theirs }))
  }
  return { files, restored }
}
