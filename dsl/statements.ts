import { createTokenInstance, type IToken } from 'chevrotain'
import { endOf } from './offsets.ts'
import { CloseBrace, OpenBrace } from './tokens.ts'

/** Words that begin a statement, wherever it stands. */
const BEGINNING = new Set(
  (
    'program use theme choices form instrument module battery schedule activity flag rule scenario accept retired fill ' +
    'purpose owner languages licence retention messages units groups present without primary accent surface rounded square type size ' +
    'ask matrix item repeat row check result source intro layout required step help show picture video audio feedback ' +
    'clinicians measure ' +
    'bands missing explain decimals example opens section page text tip ' +
    'give open due remind before tell escalate start answer register message reply read acknowledge move end expect'
  ).split(' '),
)

/** Tokens of a part of a file, seen as lines. */
export class Lines {
  readonly #tokens: readonly IToken[]
  readonly #text: string

  constructor(tokens: readonly IToken[], text: string) {
    this.#tokens = tokens
    this.#text = text
  }

  /**
   * The statement that cannot be read, by tokens, half open, as its lines and their indentation show it: the one
   * at hand, or, where the token at hand begins a statement of its own, the unfinished one before it. null where
   * that is no less than everything, or where its braces go beyond it.
   */
  statementAt(place: number): { readonly from: number; readonly to: number } | null {
    if (place >= this.#tokens.length) return null
    const unfinished = this.#isFirst(place) && this.#begins(place)
    const from = unfinished ? this.#beginningBefore(place) : this.#headOf(place)
    const to = unfinished ? place : this.#endOf(from, place)
    const end = this.#closed(from, to)
    return from > 0 && end > from && this.#isBalanced(from, end) ? { from, to: end } : null
  }

  /** The line before a line, half open; null where it is the first, or where its braces go beyond it. */
  lineBefore(place: number): { readonly from: number; readonly to: number } | null {
    const from = this.#headOf(place - 1)
    return this.#isFirst(place) && from > 0 && this.#isBalanced(from, place) ? { from, to: place } : null
  }

  /**
   * The brace that is open before a token, and the token before which it should have been closed: the first behind it
   * that begins a line and a statement and is no further in than the line of the brace. null where there is none.
   */
  openedBefore(place: number): { readonly brace: IToken; readonly before: number } | null {
    const open: number[] = []
    for (let at = 0; at < place; at++) {
      const type = this.#tokens[at]?.tokenType
      if (type === OpenBrace) open.push(at)
      else if (type === CloseBrace) open.pop()
    }
    const last = open.at(-1)
    const brace = this.#tokens[last ?? -1]
    if (last === undefined || !brace) return null
    const column = this.#column(this.#lineOf(last))
    for (let before = last + 1; before <= place; before++) {
      if (!this.#isFirst(before) || this.#column(before) > column) continue
      const begins = this.#begins(before) && this.#tokens[before]?.tokenType !== CloseBrace
      return begins ? { brace, before } : null
    }
    return null
  }

  #beginningBefore(place: number): number {
    let at = place - 1
    while (at > 0 && !(this.#isFirst(at) && this.#begins(at))) at--
    return at
  }

  /** The beginning of the line, or of the line above that it goes on from, being further in. */
  #headOf(place: number): number {
    let at = this.#lineOf(place)
    while (at > 0 && this.#tokens[at - 1]?.tokenType !== OpenBrace) {
      const above = this.#lineOf(at - 1)
      if (this.#column(above) >= this.#column(at)) break
      at = above
    }
    return at
  }

  /** Up to the next line that is no further in; a brace that closes the statement belongs to it. */
  #endOf(from: number, place: number): number {
    for (let at = place + 1; at < this.#tokens.length; at++) {
      if (!this.#isFirst(at) || this.#column(at) > this.#column(from)) continue
      const closes = this.#tokens[at]?.tokenType === CloseBrace && !this.#isBalanced(from, at)
      return closes ? at + 1 : at
    }
    return this.#tokens.length
  }

  /** With the made-up braces that close what an unfinished statement opens. */
  #closed(from: number, to: number): number {
    let end = to
    while (!this.#isBalanced(from, end) && isMadeUp(this.#tokens[end])) end++
    return end
  }

  #isBalanced(from: number, to: number): boolean {
    let depth = 0
    for (const { tokenType } of this.#tokens.slice(from, to)) {
      if (tokenType === OpenBrace) depth++
      else if (tokenType === CloseBrace) depth--
    }
    return depth === 0
  }

  #begins(place: number): boolean {
    const token = this.#tokens[place]
    return token !== undefined && (token.tokenType === CloseBrace || BEGINNING.has(token.image))
  }

  #lineOf(place: number): number {
    let at = place
    while (at > 0 && !this.#isFirst(at)) at--
    return at
  }

  #isFirst(place: number): boolean {
    const before = this.#tokens[place - 1]
    const token = this.#tokens[place]
    if (!before || !token || isMadeUp(token)) return true
    return this.#text.slice(endOf(before), token.startOffset).includes('\n')
  }

  #column(place: number): number {
    const start = this.#tokens[place]?.startOffset ?? 0
    return start - (this.#text.lastIndexOf('\n', start - 1) + 1)
  }
}

/** The braces that would have to close what is open at the end, made up: of no length, behind the last token. */
export function lackingBraces(tokens: readonly IToken[]): IToken[] {
  let depth = 0
  for (const { tokenType } of tokens) {
    if (tokenType === OpenBrace) depth++
    else if (tokenType === CloseBrace) depth = Math.max(0, depth - 1)
  }
  const at = endOf(tokens.at(-1))
  return Array.from({ length: depth }, () => madeUpBrace(at))
}

export function madeUpBrace(at: number): IToken {
  return createTokenInstance(CloseBrace, '', at, at, NaN, NaN, NaN, NaN)
}

export function isMadeUp(token: IToken | undefined): boolean {
  return token !== undefined && token.image === ''
}
