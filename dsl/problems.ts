import type { IRecognitionException, IToken } from 'chevrotain'
import type { Place } from './ast/index.ts'
import { expectedBy } from './expected.ts'
import type { NotA } from './literals.ts'
import { endOf } from './offsets.ts'
import { CloseBrace, OpenBrace } from './tokens.ts'

/** What did not parse, as facts: wording is the compiler's. */
export type SyntaxProblem = Place &
  (
    | { readonly kind: 'unknown_character'; readonly found: string }
    | { readonly kind: 'curly_quotes'; readonly found: string; readonly inside: string }
    /** Where the text plainly ends; null where nobody can tell. */
    | { readonly kind: 'open_text'; readonly closes: number | null }
    /** Where the comment's line ends. */
    | { readonly kind: 'open_comment'; readonly closes: number }
    /** Behind what its } belongs. */
    | { readonly kind: 'open_brace'; readonly closes: number }
    | { readonly kind: 'not_a'; readonly what: NotA; readonly found: string }
    /** Up to where the whole statement goes that is stated again. */
    | { readonly kind: 'repeated'; readonly word: string; readonly until: number }
    | { readonly kind: 'too_deep'; readonly depth: number; readonly limit: number }
    /** What stands there is a word, a sign or a literal; '' at the end of the file. Labels are those of the token list. */
    | { readonly kind: 'unexpected'; readonly found: string; readonly expected: readonly string[] }
  )

/** A parser's error. */
export interface ParserError {
  readonly problem: SyntaxProblem
  /** The token that fits nothing, counted among those read; their number where the end does not fit. */
  readonly place: number
  /** The text that was passed over. */
  readonly zone: Place
}

/** What stands behind the text at hand: in the last part of a file, nothing. */
export interface Next extends Place {
  readonly found: string
}

/** The parser's errors in order, without those that only echo another. */
export function parserErrors(
  errors: readonly IRecognitionException[],
  tokens: readonly IToken[],
  next: Next,
): ParserError[] {
  if (errors.length === 0) return []
  const places = new Map(tokens.map((token, place) => [token.startOffset, place]))
  const found = errors.map((error) => {
    const { ahead, labels } = expectedBy(error)
    const place = (places.get(error.token.startOffset) ?? tokens.length) + ahead
    const token = tokens[place]
    const problem: SyntaxProblem = token
      ? { kind: 'unexpected', found: token.image, expected: labels, start: token.startOffset, end: endOf(token) }
      : (openBrace(tokens, labels) ?? { kind: 'unexpected', expected: labels, ...next })
    const last = tokens[place + error.resyncedTokens.length]
    const zone = { start: endOf(tokens[place - 1]), end: last ? endOf(last) : next.start }
    return { problem, place, zone, to: place + error.resyncedTokens.length }
  })
  return withoutEchoes(
    found.toSorted((a, b) => a.place - b.place),
    tokens.length,
  )
}

/** At the end of a part, what lacks is nearly always the } of a brace that stands further up. */
function openBrace(tokens: readonly IToken[], labels: readonly string[]): SyntaxProblem | null {
  if (!labels.includes("'}'")) return null
  const open: IToken[] = []
  for (const token of tokens) {
    if (token.tokenType === OpenBrace) open.push(token)
    else if (token.tokenType === CloseBrace) open.pop()
  }
  const last = open.at(-1)
  const closes = endOf(tokens.at(-1))
  return last ? { kind: 'open_brace', closes, start: last.startOffset, end: endOf(last) } : null
}

/** How many tokens must be understood after an error before the next one is believed. */
const BELIEVED_AFTER = 3

/** Recovery stumbles: an error close behind another, or at the very end of a part with errors, is an echo of the first. */
function withoutEchoes(errors: readonly (ParserError & { readonly to: number })[], length: number): ParserError[] {
  const kept: ParserError[] = []
  let understood = 0
  for (const { to, ...error } of errors) {
    const echo = kept.length > 0 && (error.place < understood + BELIEVED_AFTER || error.place >= length)
    if (!echo) kept.push(error)
    understood = Math.max(understood, to + 1)
  }
  return kept
}
