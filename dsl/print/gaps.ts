import type { IToken } from 'chevrotain'
import type { Mark } from '../marks.ts'
import { CloseParen, Colon, Comma, Dot, OpenParen, Range } from '../tokens.ts'

const NONE_BEFORE = new Set([Comma, Colon, Dot, Range, CloseParen])
const NONE_BEHIND = new Set([Dot, Range, OpenParen])

/** The space between two tokens of one line. */
export function gap(before: IToken | null, token: IToken, mark: Mark | undefined): '' | ' ' {
  if (!before || NONE_BEHIND.has(before.tokenType) || NONE_BEFORE.has(token.tokenType)) return ''
  return mark === 'call' || mark === 'signed' ? '' : ' '
}
