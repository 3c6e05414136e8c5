import type { MediaInfo } from '#compiler/index.ts'
import type { Text } from '#schemas/generated/bundle.ts'

/*
 * What the designer's server and its web page say to each other. A text is known by its path in the program's
 * folder and by the hash of its bytes: whoever saves names the hash of the text that was changed.
 */

export interface ProgramEntry {
  /** The folder's name. */
  readonly id: string
  /** As the program's text says it, by language, its own first; empty where it says nothing. */
  readonly title: Text
  readonly purpose: Text
  readonly files: number
  /** When a file of it was last changed, as UTC. */
  readonly changedAt: string
}

export interface ProgramList {
  readonly programs: readonly ProgramEntry[]
}

export interface TextFile {
  readonly path: string
  readonly text: string
  readonly hash: string
}

export interface MediaFile extends MediaInfo {
  readonly path: string
}

export interface ProgramFolder {
  readonly id: string
  readonly files: readonly TextFile[]
  readonly media: readonly MediaFile[]
}

/** Sealed questionnaires that programs use; paths like phq9/phq9.lykta. */
export interface Library {
  readonly files: readonly TextFile[]
}

export interface NewProgram {
  readonly id: string
  readonly title: string
}

export interface Saved {
  readonly path: string
  readonly hash: string
}

/** RFC 9457. `present` comes with a conflict: the text that is there now, or null when the file is gone. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: ProblemCode
  readonly detail?: string
  readonly present?: TextFile | null
}

export type ProblemCode =
  | 'unknown_program'
  | 'unknown_file'
  | 'unknown_route'
  | 'bad_name'
  | 'already_there'
  | 'changed_meanwhile'
  | 'condition_missing'
  | 'too_large'
  | 'too_many_files'
  | 'not_text'
  | 'bad_body'
  | 'foreign_origin'
  | 'foreign_host'
  | 'internal'
