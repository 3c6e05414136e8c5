import type { Container } from './inserts.ts'

/*
 * Where in a text something can be written. Reads no more than lines, braces, texts and comments, so it also works in
 * text that does not parse.
 */

export interface InsertPlace {
  /** What gives way: nothing, or the empty line that the caret is on. */
  readonly start: number
  readonly end: number
  /** What stands around the inserted text, so that it has lines of its own. */
  readonly before: string
  readonly after: string
  /** What every line of it begins with. */
  readonly indent: string
  /** It stands in such a container, and need not bring one. */
  readonly isInside: boolean
}

interface Line {
  readonly start: number
  readonly end: number
  /** The blocks that are open where it begins, the outermost first: the word of each container, '' for others. */
  readonly blocks: readonly string[]
  /** It begins within a text or a comment. */
  readonly isWithin: boolean
}

/** Blocks that an insert brings with it where the caret is in none. */
const BROUGHT: readonly Container[] = ['schedule', 'plan']

const WORDS: Readonly<Record<Container, readonly string[]>> = {
  declarations: [],
  program: ['program'],
  form: ['form'],
  module: ['module'],
  pages: ['module', 'section'],
  page: ['page'],
  schedule: ['schedule'],
  plan: ['activity plan'],
}

/** Behind the statement that the caret is in, within the nearest such container; null: the caret is in none. */
export function insertPlace(text: string, caret: number, inside: Container): InsertPlace | null {
  const lines = linesOf(text)
  const at = lines.findIndex(({ end }) => caret <= end)
  const found = blocksAt(text, lines, at, caret).findLastIndex((word) => WORDS[inside].includes(word))
  if (found < 0 && inside !== 'declarations' && !BROUGHT.includes(inside)) return null
  const depth = found + 1
  const isInside = found >= 0
  const indent = '  '.repeat(depth)
  const own = lines[at]
  if (own && !own.isWithin && isEmpty(text, own) && own.blocks.length === depth) {
    return { start: own.start, end: own.end, before: '', after: '', indent, isInside }
  }
  const last = lines.findIndex((_, n) => n >= at && endsStatement(text, lines, n, depth))
  const closing = closingBrace(text, caret, depth)
  const end = lines[last]?.end ?? text.length
  // A container on a single line is opened up.
  if (closing !== null && closing < end) {
    const before = text.slice(0, closing).trimEnd().length
    return { start: before, end: closing, before: '\n', after: `\n${'  '.repeat(found)}`, indent, isInside }
  }
  return { start: end, end, before: depth === 0 ? '\n\n' : '\n', after: '', indent, isInside }
}

/** The blocks around the caret; on the line that opens some, those too. */
function blocksAt(text: string, lines: readonly Line[], at: number, caret: number): readonly string[] {
  const [line, next] = [lines[at], lines[at + 1]]
  if (line && next && next.blocks.length > line.blocks.length) return next.blocks
  return linesOf(`${text.slice(0, caret)}\n`).at(-1)?.blocks ?? []
}

/** Whether a line is the last of a statement that stands directly in blocks of a depth. */
function endsStatement(text: string, lines: readonly Line[], at: number, depth: number): boolean {
  const next = lines[at + 1]
  if (next === undefined) return true
  if (next.isWithin || next.blocks.length !== depth) return false
  const first = lines.find((one) => one.start > (lines[at]?.start ?? 0) && !isEmpty(text, one))
  if (first !== next) return true
  return indentOf(text, next) <= statementIndent(text, lines, at, depth)
}

/** How far in the statements of the block around a line begin: as far as the first of them. */
function statementIndent(text: string, lines: readonly Line[], at: number, depth: number): number {
  let opening = at
  while (opening >= 0 && (lines[opening]?.blocks.length ?? 0) >= depth) opening--
  const first = lines.slice(opening + 1).find((one) => !isEmpty(text, one))
  return first === undefined ? 0 : indentOf(text, first)
}

const isEmpty = (text: string, { start, end }: Line): boolean => text.slice(start, end).trim() === ''
const indentOf = (text: string, { start, end }: Line): number => text.slice(start, end).search(/\S/)

const HEAD = /(program|form|module|section|page)\s+[\p{L}\p{N}_]+\s+(?:was\s[^"{]*)?"|(schedule|activity plan)\s*\{/uy
const SKIPPED = /"""[^]*?(?:"""|$)|"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/y

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let blocks: readonly string[] = []
  let line: Omit<Line, 'end'> = { start: 0, blocks, isWithin: false }
  let head = ''
  let within = 0
  for (let at = 0; at <= text.length; at++) {
    const char = text[at]
    if (char === '\n' || char === undefined) {
      lines.push({ ...line, end: at })
      line = { start: at + 1, blocks, isWithin: at < within }
    }
    if (at < within) continue
    within = at + lengthAt(SKIPPED, text, at)
    if (within > at) continue
    if (char === '{') [blocks, head] = [[...blocks, head], '']
    else if (char === '}') [blocks, head] = [blocks.slice(0, -1), '']
    else if (lengthAt(HEAD, text, at) > 0 && !/[\p{L}\p{N}_]/u.test(text[at - 1] ?? '')) {
      HEAD.lastIndex = at
      const [, word, bare] = HEAD.exec(text) ?? []
      head = word ?? bare ?? ''
    }
  }
  return lines
}

/** The brace that closes the innermost block of a depth around a place; null: none does. */
function closingBrace(text: string, from: number, depth: number): number | null {
  if (depth === 0) return null
  let open = 0
  for (let at = 0; at < text.length; at++) {
    const skipped = lengthAt(SKIPPED, text, at)
    if (skipped > 0) at += skipped - 1
    else if (text[at] === '{') open++
    else if (text[at] === '}' && open-- === depth && at >= from) return at
  }
  return null
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex - at : 0
}
