import type { IToken } from 'chevrotain'
import type { File, Place } from './ast/index.ts'
import { lex } from './lex.ts'
import { DEEPEST, tooDeep } from './limits.ts'
import type { Mark } from './marks.ts'
import { endOf } from './offsets.ts'
import type { Next, ParserError, SyntaxProblem } from './problems.ts'
import { read } from './read.ts'
import { OpenLongString, OpenString } from './tokens.ts'
import { unreadNames } from './unread.ts'

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

/** A part of a file, read by itself. Its offsets count from its own beginning, wherever that is in the file. */
export interface Part extends Parsed {
  readonly text: string
  /** The word that follows it; '' at the end of the file. */
  readonly next: string
  /** How much of it was not understood: the less, the better it was cut out of the file. */
  readonly errors: number
}

/** Reads a part of a file. Never throws: text that does not parse gives problems and the tree of the rest. */
export function parsePart(text: string, next: string): Part {
  const { tokens, comments, problems } = lex(text)
  const known = { text, next, tokens, comments }
  const deep = tooDeep(tokens)
  if (deep) {
    const problem: SyntaxProblem = { kind: 'too_deep', limit: DEEPEST, ...deep }
    return { ...known, ...lost(text, tokens), problems: [problem], errors: 1 }
  }
  const { ast, errors, unread: passedOver, repeated, marks, count } = read(tokens, text, follower(text, next, tokens))
  const told = believed(errors, tokens, problems, text)
  const inOrder = [...problems, ...told.map((one) => one.problem), ...repeated].toSorted((a, b) => a.start - b.start)
  const all = withoutFollowers(inOrder, tokens)
  const sum = { problems: all, errors: problems.length + count }
  if (!ast) return { ...known, ...lost(text, tokens), ...sum }
  const characters = problems.filter((one) => one.kind !== 'not_a' && one.kind !== 'curly_quotes')
  const unread = [...passedOver, ...characters]
  return { ...known, ast, unread, unreadNames: unreadNames(tokens, unread), marks, ...sum }
}

/** Nothing of the part was understood. */
function lost(text: string, tokens: readonly IToken[]): Pick<Part, 'ast' | 'unread' | 'unreadNames' | 'marks'> {
  const all = { start: 0, end: text.length }
  return { ast: { declarations: [] }, unread: [all], unreadNames: unreadNames(tokens, [all]), marks: new Map() }
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

/**
 * Where a mark of a long text lacks, prose and program have changed places: what is told behind the first problem is
 * about neither. A part holds one declaration, so behind what fits no declaration nothing can be expected to fit.
 */
function withoutFollowers(problems: readonly SyntaxProblem[], tokens: readonly IToken[]): readonly SyntaxProblem[] {
  if (tokens.some((one) => one.tokenType === OpenLongString)) return problems.slice(0, 1)
  const once = problems.filter((one, i) => i === 0 || one.kind !== 'unexpected' || one.start !== problems[i - 1]?.start)
  const outside = once.findIndex((one) => one.kind === 'unexpected' && one.expected.includes(OUTSIDE))
  if (outside < 0) return once
  return once.filter((one, i) => i <= outside || (one.kind !== 'unexpected' && one.kind !== 'open_brace'))
}

/** Expected only where a declaration can begin. */
const OUTSIDE = "'program'"

function isOpenText({ tokenType }: IToken): boolean {
  return tokenType === OpenString || tokenType === OpenLongString
}

/** What stands behind the part; at the end of a file nothing does, and the place is behind the last word. */
function follower(text: string, next: string, tokens: readonly IToken[]): Next {
  const start = next === '' ? endOf(tokens.at(-1)) : text.length
  return { found: next, start, end: start + next.length }
}
