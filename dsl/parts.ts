import { parsePart, type Part } from './part.ts'
import { CloseBrace, OpenBrace, OpenComment, OpenLongString } from './tokens.ts'
import { DECLARING } from './words.ts'

/** A part and where in its file it begins. */
export interface Placed {
  readonly start: number
  readonly part: Part
}

const DECLARATION = new RegExp(`^(?:(?:${DECLARING.join('|')})(?![^\\s{"])|text[ \\t]+[A-Za-z_\u00C0-\u024F])`, 'gm')

/**
 * Cuts a file into its declarations and reads each by itself, so that a part that has not changed need not be read
 * again, and a quotation mark or a brace that is never closed spoils one declaration and not the rest of the file.
 *
 * Line breaks carry no meaning, but they are the best witness of what was meant: a part begins at each line that
 * begins like a declaration. Where a part ends in the middle of a long text, a comment or braces, such a line may
 * also have stood inside them: the parts are then read as one, and that holds where it makes better sense.
 *
 * `known` may give a part that has been read before of the same text, by its start and end. It is taken where the
 * same word follows it.
 */
export function partsOf(text: string, known: (start: number, end: number) => Part | undefined): readonly Placed[] {
  const starts = startsOf(text)
  const read = new Map<number, Placed>()
  const between = (from: number, to: number): Placed => {
    const start = starts[from] ?? 0
    const end = starts[to] ?? text.length
    const placed = read.get(from * (starts.length + 1) + to)
    if (placed) return placed
    const next = /^\w+/.exec(text.slice(end, end + 20))?.[0] ?? ''
    const before = known(start, end)
    const made = { start, part: before?.next === next ? before : parsePart(text.slice(start, end), next) }
    read.set(from * (starts.length + 1) + to, made)
    return made
  }
  const apart = starts.map((_, i) => between(i, i + 1))
  const kept: Placed[] = []
  for (let at = 0; at < apart.length;) {
    const end = endOfPart(apart, at, between)
    kept.push(between(at, end))
    at = end
  }
  return kept
}

/** How often a part with problems is read together with what follows it. */
const MOST_TRIES = 3

/** Behind which part the one that begins at `at` ends: where reading the parts between as one leaves fewer errors. */
function endOfPart(apart: readonly Placed[], at: number, between: (from: number, to: number) => Placed): number {
  const sum = (from: number, to: number): number =>
    apart.slice(from, to).reduce((errors, one) => errors + one.part.errors, 0)
  let end = at + 1
  let best = sum(at, end)
  let tried = end
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { part } = between(at, tried)
    const to = reach(part, apart, tried)
    if (to === tried) break
    tried = to
    const { errors } = between(at, tried).part
    if (errors >= best + sum(end, tried)) continue
    best = errors
    end = tried
    tries = 0
  }
  return end
}

function startsOf(text: string): number[] {
  const starts = [...text.matchAll(DECLARATION)].map((match) => match.index)
  return starts[0] === 0 ? starts : [0, ...starts]
}

/**
 * Behind which of the parts that follow one with problems it may have its true end: the one that closes what it leaves
 * open, or where it leaves nothing open, the next. `end` itself where there is none.
 */
function reach(part: Part, parts: readonly Placed[], end: number): number {
  if (part.problems.length === 0 || end >= parts.length) return end
  const mark = openMark(part)
  if (mark !== null) {
    const to = parts.findIndex((one, i) => i >= end && one.part.text.includes(mark))
    return to < 0 ? end : to + 1
  }
  let depth = depthOf(part)
  for (let to = end; to < parts.length; to++) {
    depth += depthOf(parts[to]?.part ?? part)
    if (depth <= 0) return to + 1
  }
  return end
}

/** The mark that would close the text or the comment in whose middle a part ends. */
function openMark({ tokens, comments }: Part): string | null {
  if (tokens.some((one) => one.tokenType === OpenLongString)) return '"""'
  return comments.some((one) => one.tokenType === OpenComment) ? '*/' : null
}

/** How many more braces are opened than closed. */
function depthOf({ tokens }: Part): number {
  let depth = 0
  for (const { tokenType } of tokens) {
    if (tokenType === OpenBrace) depth++
    else if (tokenType === CloseBrace) depth--
  }
  return depth
}
