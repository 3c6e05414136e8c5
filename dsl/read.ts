import type { IToken } from 'chevrotain'
import type { File, Place } from './ast/index.ts'
import { TooManyErrors } from './expected.ts'
import { LyktaParser } from './grammar/file.ts'
import { endOf, offset } from './offsets.ts'
import type { Mark } from './marks.ts'
import { parserErrors, type Next, type ParserError, type SyntaxProblem } from './problems.ts'
import { isMadeUp, lackingBraces, Lines, madeUpBrace } from './statements.ts'

export interface Read {
  /** null where the parser gave up. */
  readonly ast: File | null
  readonly errors: readonly ParserError[]
  /** What was passed over or left out. */
  readonly unread: readonly Place[]
  readonly repeated: readonly SyntaxProblem[]
  /** What the printer must know of tokens, by offset. */
  readonly marks: ReadonlyMap<number, Mark>
  /** How many errors the parser met, told or not, but for braces that are never closed: the fewer, the more was understood. */
  readonly count: number
}

/** More broken statements than this are left to the parser's own recovery. */
const MOST_LEFT_OUT = 20

let parser: LyktaParser | undefined

/**
 * Reads tokens into a tree. Where a statement cannot be read, its lines are left out and the rest is read again:
 * Chevrotain's own recovery looks for the next token that fits, and in a language where nearly every word may be a
 * name that takes good statements with it. Where the end comes too early, the braces that lack are made up. What
 * lines cannot tell apart is left to Chevrotain.
 */
export function read(tokens: readonly IToken[], text: string, next: Next): Read {
  parser ??= new LyktaParser()
  const told: ParserError[] = []
  const unread: Place[] = []
  let left = tokens
  let before: Cut | null = null
  for (let turn = 0; ; turn++) {
    parser.take([...left])
    const ast = treeOf(parser)
    const errors = parserErrors(parser.errors, left, next)
    const [first] = errors
    const again: Cut | null = first && before && first.place === before.from ? lineBefore(before, text) : null
    const cut: Cut | null = again ?? (first && turn < MOST_LEFT_OUT ? cutFor(first, left, text) : null)
    if (again) unread.pop()
    for (const error of cut ? errors.slice(0, 1) : errors) {
      if (!again && !isMadeUp(left[error.place])) told.push({ ...error, problem: cut?.problem ?? error.problem })
      unread.push(cut?.zone ?? error.zone)
    }
    if (!cut) {
      const count = countOf(unread, told)
      return { ast, errors: inOrder(told), unread, repeated: repeatedBy(parser), marks: parser.marks, count }
    }
    left = cut.left
    before = again ? null : cut
  }
}

function treeOf(reader: LyktaParser): File | null {
  try {
    return reader.file()
  } catch (error) {
    if (error instanceof TooManyErrors) return null
    throw error
  }
}

interface Cut {
  /** The tokens it was cut from, the first that was left out, and the tokens to go on with. */
  readonly tokens: readonly IToken[]
  readonly from: number
  readonly left: readonly IToken[]
  readonly zone: Place | null
  /** What is told of it. */
  readonly problem: SyntaxProblem
}

function cutFor({ place, problem }: ParserError, tokens: readonly IToken[], text: string): Cut | null {
  if (place >= tokens.length) {
    const braces = lackingBraces(tokens)
    return braces.length > 0 ? { tokens, from: place, left: [...tokens, ...braces], zone: null, problem } : null
  }
  const lines = new Lines(tokens, text)
  const open = problem.kind === 'unexpected' && problem.expected.includes("'}'") ? lines.openedBefore(place) : null
  if (open) return closing(tokens, open.before, open.brace)
  const statement = lines.statementAt(place)
  return statement && { ...without(tokens, statement.from, statement.to), problem }
}

/** Where a line that is no further in than a brace's own begins something else, the brace should have been closed. */
function closing(tokens: readonly IToken[], place: number, open: IToken): Cut {
  const at = endOf(tokens[place - 1])
  const left = [...tokens.slice(0, place), madeUpBrace(at), ...tokens.slice(place)]
  const problem: SyntaxProblem = { kind: 'open_brace', closes: at, start: open.startOffset, end: endOf(open) }
  return { tokens, from: place, left, zone: { start: at, end: at }, problem }
}

/** Where leaving out a line does not help, the fault was in the line before it, which lacks something at its end. */
function lineBefore({ tokens, from, problem }: Cut, text: string): Cut | null {
  const line = new Lines(tokens, text).lineBefore(from)
  return line && { ...without(tokens, line.from, line.to), problem }
}

function without(tokens: readonly IToken[], from: number, to: number): Omit<Cut, 'problem'> {
  const zone = { start: offset(tokens[from]?.startOffset), end: endOf(tokens[Math.min(to, tokens.length - 1)]) }
  return { tokens, from, left: [...tokens.slice(0, from), ...tokens.slice(to)], zone }
}

function countOf(unread: readonly Place[], told: readonly ParserError[]): number {
  return unread.length - told.filter(isOpenBrace).length
}

function isOpenBrace({ problem }: ParserError): boolean {
  return problem.kind === 'open_brace'
}

function inOrder(errors: readonly ParserError[]): ParserError[] {
  return errors.toSorted((a, b) => a.problem.start - b.problem.start)
}

function repeatedBy(reader: LyktaParser): SyntaxProblem[] {
  return reader.repeated.map((one) => ({ kind: 'repeated', ...one }))
}
