import type { IToken } from 'chevrotain'
import type { Mark } from '../marks.ts'
import { endOf } from '../offsets.ts'
import type { Parsed } from '../parse.ts'
import { CloseBrace, OpenBrace } from '../tokens.ts'
import { isLineComment, type Block, type Comment, type Item, type Piece } from './pieces.ts'

/** Parts of a statement that stay on a line of their own where their author put them there. */
const MAY_STAND_ALONE = new Set<Mark | undefined>(['clause', 'translation', 'question'])

interface OpenItem extends Item {
  readonly pieces: Piece[]
  readonly behind: Comment[]
}

/** The tokens and comments of a text that parses, as statements in each other's braces. */
export function itemsOf(text: string, { tokens, comments, marks }: Parsed): readonly Item[] {
  return new Reader(text, tokens, comments, marks).items()
}

class Reader {
  readonly #text: string
  readonly #tokens: readonly IToken[]
  readonly #comments: readonly IToken[]
  readonly #marks: Parsed['marks']
  #at = 0
  #comment = 0

  constructor(text: string, tokens: readonly IToken[], comments: readonly IToken[], marks: Parsed['marks']) {
    this.#text = text
    this.#tokens = tokens
    this.#comments = comments
    this.#marks = marks
  }

  /** The items up to the brace that closes them, or the end; what stands behind the opening brace goes to `head`. */
  items(head: Comment[] = []): Item[] {
    const items: OpenItem[] = []
    for (;;) {
      const leading = this.#between(items, head)
      const token = this.#tokens[this.#at]
      if (!token || token.tokenType === CloseBrace) return items
      const start = leading[0]?.token ?? token
      items.push({ pieces: [...leading, ...this.#statement()], behind: [], apart: this.#isApart(start) })
    }
  }

  /** A statement's pieces: up to where the next begins or the braces around it close. */
  #statement(): Piece[] {
    const pieces: Piece[] = []
    do {
      const token = this.#tokens[this.#at]
      if (!token) break
      this.#at++
      pieces.push(token.tokenType === OpenBrace ? this.#block(token) : this.#word(token))
      if (!this.#isAtEdge()) pieces.push(...this.#taken())
    } while (!this.#isAtEdge())
    return pieces
  }

  #word(token: IToken): Piece {
    const mark = this.#marks.get(token.startOffset)
    return { kind: 'word', token, mark, alone: MAY_STAND_ALONE.has(mark) && this.#isFirst(token) }
  }

  #block(open: IToken): Block {
    const behind: Comment[] = []
    const comments = this.#comment
    const items = this.items(behind)
    const end = endOf(this.#tokens[this.#at++])
    const flat = comments === this.#comment && !/[\n\r]/.test(this.#text.slice(open.startOffset, end))
    return { kind: 'block', open, items, behind, flat }
  }

  /**
   * Takes the comments between two statements. One on the line of what is before it stays behind that; one on a line
   * of its own becomes an item. Those that stand before a statement on its own line are given back, to lead it.
   */
  #between(items: OpenItem[], head: Comment[]): Comment[] {
    let line: OpenItem | undefined
    for (const comment of this.#taken()) {
      if (comment.first) {
        line = { pieces: [comment], behind: [], apart: this.#isApart(comment.token) }
        items.push(line)
      } else if (line) line.pieces.push(comment)
      else (items.at(-1)?.behind ?? head).push(comment)
    }
    const token = this.#tokens[this.#at]
    const leads = line?.pieces.every((one) => one.kind === 'comment' && isShort(one)) && token && !this.#isFirst(token)
    if (!line || !leads || token.tokenType === CloseBrace) return []
    items.pop()
    return line.pieces.filter((one) => one.kind === 'comment')
  }

  /** The comments before the token at hand. */
  #taken(): Comment[] {
    const before = this.#tokens[this.#at]?.startOffset ?? Infinity
    const taken: Comment[] = []
    for (;;) {
      const token = this.#comments[this.#comment]
      if (!token || token.startOffset > before) return taken
      this.#comment++
      const lineStart = this.#text.lastIndexOf('\n', token.startOffset - 1) + 1
      taken.push({ kind: 'comment', token, first: this.#isFirst(token), column: token.startOffset - lineStart })
    }
  }

  /** Whether the token at hand belongs to no statement that has begun. */
  #isAtEdge(): boolean {
    const token = this.#tokens[this.#at]
    return !token || token.tokenType === CloseBrace || this.#marks.get(token.startOffset) === 'statement'
  }

  #isFirst({ startOffset }: IToken): boolean {
    const end = this.#endBefore(startOffset)
    return end === 0 || /[\n\r]/.test(this.#text.slice(end, startOffset))
  }

  #isApart({ startOffset }: IToken): boolean {
    const gap = this.#text.slice(this.#endBefore(startOffset), startOffset)
    return (gap.match(/\r\n|\n|\r/g) ?? []).length > 1
  }

  /** Where the white space before an offset begins. */
  #endBefore(offset: number): number {
    let at = offset
    while (at > 0 && /[\s\u200B]/.test(this.#text.charAt(at - 1))) at--
    return at
  }
}

/** A comment that ends on its line, before what stands behind it. */
function isShort(comment: Comment): boolean {
  return !isLineComment(comment) && !/[\n\r]/.test(comment.token.image)
}
