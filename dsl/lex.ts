import type { IToken } from 'chevrotain'
import { notA } from './literals.ts'
import { endOf } from './offsets.ts'
import type { SyntaxProblem } from './problems.ts'
import { quotedValue } from './quotes.ts'
import {
  CurlyString,
  DateLiteral,
  LEXER,
  NumberLiteral,
  OpenComment,
  OpenLongString,
  OpenString,
  TimeLiteral,
} from './tokens.ts'

export interface Lexed {
  readonly tokens: readonly IToken[]
  readonly comments: readonly IToken[]
  readonly problems: readonly SyntaxProblem[]
}

/** Cuts a text into tokens and says what is no token or only looks like one. */
export function lex(text: string): Lexed {
  const { tokens, groups, errors } = LEXER.tokenize(text)
  const comments = groups['comments'] ?? []
  const characters = errors.map(({ offset, length }): SyntaxProblem => {
    const end = offset + Math.max(1, length)
    return { kind: 'unknown_character', found: shown(text.slice(offset, end)), start: offset, end }
  })
  const problems = characters
  for (const list of [tokens, comments]) {
    for (const token of list) {
      const problem = problemOf(token)
      if (problem) problems.push(problem)
    }
  }
  return { tokens, comments, problems: withoutRiddles(problems, text).slice(0, MOST_PROBLEMS) }
}

/** More than this nobody reads: such a text is something else than a program. */
const MOST_PROBLEMS = 40

/** On the line of a text that was never closed, nobody knows what is text and what is not. */
function withoutRiddles(problems: readonly SyntaxProblem[], text: string): SyntaxProblem[] {
  const lineOf = ({ start }: SyntaxProblem): number => text.lastIndexOf('\n', start)
  const lines = new Set(problems.filter((one) => one.kind === 'open_text').map(lineOf))
  return problems.filter((one) => one.kind === 'open_text' || lines.size === 0 || !lines.has(lineOf(one)))
}

function shown(found: string): string {
  return found.length > 20 ? `${found.slice(0, 20)}…` : found
}

/** Kinds of tokens that are a problem, or may look like what they are not. */
const DOUBTFUL = new Set<IToken['tokenType']>([
  OpenString,
  OpenLongString,
  OpenComment,
  CurlyString,
  TimeLiteral,
  DateLiteral,
  NumberLiteral,
])

function problemOf(token: IToken): SyntaxProblem | null {
  if (!DOUBTFUL.has(token.tokenType)) return null
  const place = { start: token.startOffset, end: endOf(token) }
  switch (token.tokenType) {
    case OpenString:
      return { kind: 'open_text', closes: endOfText(token), ...place }
    case OpenLongString:
      return { kind: 'open_text', closes: null, start: place.start, end: place.start + 3 }
    case OpenComment:
      return { kind: 'open_comment', closes: endOfLine(token), start: place.start, end: place.start + 2 }
    case CurlyString:
      return { kind: 'curly_quotes', found: token.image.slice(0, 1), inside: quotedValue(token.image), ...place }
    default: {
      const what = notA(token)
      return what && { kind: 'not_a', what, found: shown(token.image), ...place }
    }
  }
}

function endOfLine({ image, startOffset }: IToken): number {
  const line = image.split('\n', 1)[0] ?? ''
  return startOffset + line.trimEnd().length
}

/** A text that was never closed takes the rest of its line: all of it, unless it holds what may be no text. */
function endOfText({ image, startOffset }: IToken): number | null {
  const text = image.trimEnd()
  return text.length < 2 || /["{}\\]|\s(?:\/\/|[a-z]{2}:)/.test(text.slice(1)) ? null : startOffset + text.length
}
