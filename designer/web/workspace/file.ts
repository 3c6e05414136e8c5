import type { TextFile } from '../../wire.ts'

/*
 * One text while it is worked on. Every function gives the file's next state and changes nothing, and none of them
 * ever loses what was typed: only a person who has seen both versions lets one of them go.
 */

export interface OpenFile {
  readonly path: string
  /** What the editor shows. */
  readonly text: string
  /** What the server had when this text was begun; null: the file is not there yet. */
  readonly base: { readonly text: string; readonly hash: string } | null
  readonly saving: boolean
  readonly trouble: Trouble | null
}

export type Trouble =
  /** Somebody else saved meanwhile. theirs is null when they deleted the file. */
  | { readonly kind: 'conflict'; readonly theirs: TextFile | null }
  /** The server did not answer; saving is tried again by itself. */
  | { readonly kind: 'offline' }
  /** The server does not take it. */
  | { readonly kind: 'refused'; readonly code: string }

export function opened(file: TextFile): OpenFile {
  const text = lines(file.text)
  return { path: file.path, text, base: { text, hash: file.hash }, saving: false, trouble: null }
}

export function created(path: string): OpenFile {
  return { path, text: '', base: null, saving: false, trouble: null }
}

export function isChanged(file: OpenFile): boolean {
  return file.base === null || file.text !== file.base.text
}

export function edited(file: OpenFile, text: string): OpenFile {
  const trouble = file.trouble?.kind === 'refused' ? null : file.trouble
  return { ...file, text, trouble }
}

export function saving(file: OpenFile): OpenFile {
  return { ...file, saving: true }
}

/** What was sent is what is saved; typing may have gone on meanwhile. */
export function saved(file: OpenFile, sent: string, hash: string): OpenFile {
  return { ...file, saving: false, trouble: null, base: { text: sent, hash } }
}

export function notSaved(file: OpenFile, trouble: Trouble): OpenFile {
  return { ...file, saving: false, trouble }
}

/** What the server has now, seen without having saved: taken over where nothing was typed, else a conflict. */
export function seenOnServer(file: OpenFile, present: TextFile | null): OpenFile {
  if (present?.hash === file.base?.hash || file.saving) return file
  if (present !== null && lines(present.text) === file.text) return opened(present)
  if (isChanged(file) || present === null) return notSaved(file, { kind: 'conflict', theirs: present })
  return opened(present)
}

/** The person has seen both versions and keeps this one: it is saved over the other. */
export function keptMine(file: OpenFile): OpenFile {
  if (file.trouble?.kind !== 'conflict') return file
  const { theirs } = file.trouble
  return { ...file, trouble: null, base: theirs === null ? null : { text: lines(theirs.text), hash: theirs.hash } }
}

/** A text with one kind of line end, so that a place in it is the same number everywhere. */
export function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
