import type { IToken } from 'chevrotain'
import { gap } from './gaps.ts'
import { isLineComment, type Block, type Comment, type Item, type Piece, type Word } from './pieces.ts'
import { commentAt, textAt } from './verbatim.ts'

/** The widest line, where it can be helped. */
const WIDTH = 120

/** Prints the items of a block that is not on one line, each line ended. */
export type PrintItems = (items: readonly Item[], indent: number) => string

export interface Written {
  readonly text: string
  /** What stands on each line that is too wide, comments behind it not counted. */
  readonly wide: readonly (readonly Piece[])[]
}

/** Writes one statement: on one line, but for blocks that are broken, and for pieces that begin a line of their own. */
export class StatementWriter {
  readonly #indent: number
  readonly #broken: ReadonlySet<Block>
  readonly #printItems: PrintItems
  #text = ''
  #line = ''
  #lineIndent: number
  #onLine: Piece[] = []
  #before: IToken | null = null
  /** Whether the next piece must begin a line. */
  #ended = false
  readonly #wide: Piece[][] = []

  constructor(indent: number, broken: ReadonlySet<Block>, printItems: PrintItems) {
    this.#indent = indent
    this.#lineIndent = indent
    this.#broken = broken
    this.#printItems = printItems
  }

  write(pieces: readonly Piece[], breaks: ReadonlySet<Piece>): Written {
    // Comments that stand before everything else lead the statement on its line.
    let leads = true
    for (const piece of pieces) {
      leads = leads && piece.kind === 'comment'
      if (this.#ended || breaks.has(piece) || (piece.kind === 'comment' && piece.first && !leads)) this.#goOn()
      this.#ended = false
      if (piece.kind === 'word') this.#word(piece)
      else if (piece.kind === 'block') this.#block(piece)
      else this.#comment(piece, leads)
    }
    this.#measure()
    return { text: this.#text + this.#line, wide: this.#wide }
  }

  #word(word: Word): void {
    const { token, mark } = word
    this.#line += gap(this.#before, token, mark)
    const image = textAt(token.image, this.#lineIndent)
    this.#before = token
    if (!image.includes('\n')) {
      this.#line += image
      this.#onLine.push(word)
      return
    }
    const lines = image.split('\n')
    const last = lines.pop() ?? ''
    this.#line += lines[0] ?? ''
    this.#measure()
    this.#text += `${[this.#line, ...lines.slice(1)].join('\n')}\n${' '.repeat(this.#lineIndent)}`
    this.#line = last.trimStart()
  }

  #block(block: Block): void {
    this.#line += this.#before ? ' ' : ''
    this.#before = block.open
    if (block.flat && !this.#broken.has(block)) {
      this.#line += flat(block)
      this.#onLine.push(block)
      return
    }
    this.#line += '{'
    this.#measure()
    const behind = block.behind.map((one) => ` ${commentAt(one, this.#lineIndent)}`).join('')
    this.#text += `${this.#line}${behind}\n${this.#printItems(block.items, this.#indent + 2)}${' '.repeat(this.#indent)}`
    this.#line = '}'
    this.#lineIndent = this.#indent
  }

  #comment(comment: Comment, leads: boolean): void {
    const first = this.#line === '' && !leads
    this.#line += this.#line === '' ? '' : ' '
    const text = commentAt(first ? { ...comment, first } : comment, this.#lineIndent)
    this.#before = comment.token
    this.#ended = isLineComment(comment) || first
    if (this.#ended) this.#measure()
    const at = text.lastIndexOf('\n')
    this.#text += this.#line + text.slice(0, at + 1)
    this.#line = text.slice(at + 1)
  }

  /** Goes on on the next line, one level further in. */
  #goOn(): void {
    if (this.#line === '') return
    this.#measure()
    this.#lineIndent = this.#indent + 2
    this.#text += `${this.#line}\n${' '.repeat(this.#lineIndent)}`
    this.#line = ''
    this.#before = null
  }

  #measure(): void {
    if (this.#lineIndent + this.#line.length > WIDTH) this.#wide.push(this.#onLine)
    this.#onLine = []
  }
}

/** A block on one line; two spaces tell its statements apart where they are more than single words. */
export function flat({ items }: Block): string {
  if (items.length === 0) return '{ }'
  const between = items.every(({ pieces }) => pieces.length === 1) ? ' ' : '  '
  return `{ ${items.map(({ pieces }) => flatStatement(pieces)).join(between)} }`
}

function flatStatement(pieces: readonly Piece[]): string {
  let before: IToken | null = null
  let line = ''
  for (const piece of pieces) {
    if (piece.kind === 'comment') continue
    const token: IToken = piece.kind === 'block' ? piece.open : piece.token
    line += gap(before, token, piece.kind === 'word' ? piece.mark : undefined)
    line += piece.kind === 'block' ? flat(piece) : token.image
    before = token
  }
  return line
}
