import type { IToken } from 'chevrotain'
import type { Place } from './ast/index.ts'
import { endOf } from './offsets.ts'
import { CloseBrace, CloseParen, OpenBrace, OpenParen } from './tokens.ts'

/** How deep braces and parentheses may go into each other: far beyond any program, and far within any stack. */
export const DEEPEST = 50

/** Where a text is nested too deeply to be parsed, and how deep it goes; measured before the parser descends into it. */
export function tooDeep(tokens: readonly IToken[]): (Place & { readonly depth: number }) | null {
  let depth = 0
  let deepest = 0
  let place: Place | null = null
  for (const token of tokens) {
    const type = token.tokenType
    if (type === OpenBrace || type === OpenParen) depth++
    else if ((type === CloseBrace || type === CloseParen) && depth > 0) depth--
    if (depth > DEEPEST) place ??= { start: token.startOffset, end: endOf(token) }
    deepest = Math.max(deepest, depth)
  }
  return place && { ...place, depth: deepest }
}
