import type { IToken } from 'chevrotain'
import type { File, Place } from './ast.ts'
import { lex } from './lex.ts'
import { DEEPEST, tooDeep } from './limits.ts'
import type { Mark } from './marks.ts'
import { endOf } from './offsets.ts'
import type { Next, ParserError, SyntaxProblem } from './problems.ts'
import { read } from './read.ts'
import { keepsBraces } from './statements.ts'
import { OpenLongString, OpenString } from './tokens.ts'
import { unreadNames } from './unread.ts'

export type { SyntaxProblem } from './problems.ts'

export interface Parsed {
  readonly ast: File
  readonly problems: readonly SyntaxProblem[]
  /** What could not be understood: around each problem, what the parser passed over. */
  readonly unread: readonly Place[]
  /** Names that may be declared in what could not be understood. */
  readonly unreadNames: ReadonlySet<string>
  readonly tokens: readonly IToken[]
  readonly comments: readonly IToken[]
  /** Where statements and their parts begin, by offset: what a printer must know. */
  readonly marks: ReadonlyMap<number, Mark>
}

/**
 * Reads one file. Never throws: text that does not parse gives problems and the tree of the rest.
 *
 * Line breaks carry no meaning, but in text that does not parse they are the best witness of what was meant: it
 * is parsed again in parts, each beginning at a line that begins like a declaration, so that a quotation mark or
 * a brace that is never closed spoils one declaration and not the rest of the file.
 */
export function parse(text: string): Parsed {
  const whole = parsePart(text, { start: 0, end: text.length })
  if (whole.problems.length === 0) return whole
  const parts = partsOf(text)
  if (parts.length < 2) return whole
  const apart = joined(parts.map((part) => parsePart(text, part)))
  const isSafe = !whole.tokens.some(isOpenText) && keepsBraces(whole.tokens, parts)
  return isSafe || apart.errors <= whole.errors ? apart : whole
}

const DECLARATION =
  /^(?:program|use|theme|choices|form|instrument|module|battery|schedule|flag|rule|scenario)(?![^\s{"])/gm

function partsOf(text: string): Place[] {
  const starts = [...text.matchAll(DECLARATION)].map((match) => match.index)
  if (starts[0] !== 0) starts.unshift(0)
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }))
}

interface Part extends Parsed {
  readonly errors: number
}

function parsePart(text: string, part: Place): Part {
  const { tokens, comments, problems } = lex(text.slice(part.start, part.end), part.start)
  const deep = tooDeep(tokens)
  if (deep) {
    const problem: SyntaxProblem = { kind: 'too_deep', limit: DEEPEST, ...deep }
    return { ...lost(part, tokens, comments), problems: [problem], errors: 1 }
  }
  const { ast, errors, unread: passedOver, repeated, marks, count } = read(tokens, text, nextWord(text, part, tokens))
  const told = believed(errors, tokens, problems, text)
  const all = [...problems, ...told.map((one) => one.problem), ...repeated].toSorted((a, b) => a.start - b.start)
  const sum = { problems: all, errors: problems.length + count }
  if (!ast) return { ...lost(part, tokens, comments), ...sum }
  const characters = problems.filter((one) => one.kind !== 'not_a' && one.kind !== 'curly_quotes')
  const unread = [...passedOver, ...characters]
  return { ast, unread, unreadNames: unreadNames(tokens, unread), tokens, comments, marks, ...sum }
}

/** Nothing of the part was understood. */
function lost(part: Place, tokens: readonly IToken[], comments: readonly IToken[]): Omit<Parsed, 'problems'> {
  return {
    ast: { declarations: [] },
    unread: [part],
    unreadNames: unreadNames(tokens, [part]),
    tokens,
    comments,
    marks: new Map(),
  }
}

/**
 * A text that was never closed makes a riddle of its line and of all that follows, and a character that is not of
 * the language of what stands beside it: what the parser says there is not the author's fault.
 */
function believed(
  errors: readonly ParserError[],
  tokens: readonly IToken[],
  problems: readonly SyntaxProblem[],
  text: string,
): ParserError[] {
  const open = tokens.find(isOpenText)
  const line = open ? text.lastIndexOf('\n', open.startOffset) : text.length + 1
  const characters = problems.filter((one) => one.kind === 'unknown_character')
  const isBeside = ({ start, end }: Place): boolean => characters.some((one) => start <= one.end && one.start <= end)
  return errors.filter(({ problem, zone }) => {
    const at = problem.kind === 'open_brace' ? text.length : problem.start
    return at < line && !isBeside({ start: Math.min(zone.start, problem.start), end: problem.end })
  })
}

function isOpenText({ tokenType }: IToken): boolean {
  return tokenType === OpenString || tokenType === OpenLongString
}

function nextWord(text: string, part: Place, tokens: readonly IToken[]): Next {
  if (part.end === text.length) {
    const end = Math.max(part.start, endOf(tokens.at(-1)))
    return { found: '', start: end, end }
  }
  const found = /^\w+/.exec(text.slice(part.end, part.end + 20))?.[0] ?? ''
  return { found, start: part.end, end: part.end + found.length }
}

function joined(parts: readonly Part[]): Part {
  return {
    ast: { declarations: parts.flatMap((one) => one.ast.declarations) },
    problems: parts.flatMap((one) => one.problems),
    unread: parts.flatMap((one) => one.unread),
    unreadNames: new Set(parts.flatMap((one) => [...one.unreadNames])),
    tokens: parts.flatMap((one) => one.tokens),
    comments: parts.flatMap((one) => one.comments),
    marks: new Map(parts.flatMap((one) => [...one.marks])),
    errors: parts.reduce((sum, one) => sum + one.errors, 0),
  }
}
