import type { IToken } from 'chevrotain'
import type { Mark } from '../marks.ts'

/** What a statement is made of, in the order it is written. */
export type Piece = Word | Comment | Block

export interface Word {
  readonly kind: 'word'
  readonly token: IToken
  readonly mark: Mark | undefined
  /** Whether it begins a part of a statement that its author put on a line of its own. */
  readonly alone: boolean
}

export interface Comment {
  readonly kind: 'comment'
  readonly token: IToken
  /** Whether it stands first on its line. */
  readonly first: boolean
  /** Its column, for one of several lines whose lines are to keep their places beside each other. */
  readonly column: number
}

/** What stands in braces. */
export interface Block {
  readonly kind: 'block'
  readonly open: IToken
  readonly items: readonly Item[]
  /** Comments behind the opening brace, on its line. */
  readonly behind: readonly Comment[]
  /** Whether its author wrote it on one line, with no comment in it. */
  readonly flat: boolean
}

/** A statement, or a line of comments; what is behind it stays on its last line. */
export interface Item {
  readonly pieces: readonly Piece[]
  readonly behind: readonly Comment[]
  /** Whether there is an empty line above it. */
  readonly apart: boolean
}

export function isLineComment({ token }: Comment): boolean {
  return token.image.startsWith('//')
}
