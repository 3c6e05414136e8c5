import type { Parsed } from '#dsl/parse.ts'
import type { Analysis } from '../analyze.ts'

/** What stands around a place in a file. */
export type Around =
  | { readonly kind: 'comment' }
  /** Inside quotation marks: of a file's path, or of any other text. */
  | { readonly kind: 'text'; readonly ofMedia: boolean }
  /** Behind `phq9.`. */
  | { readonly kind: 'member'; readonly owner: string }
  /** Behind a word, or behind none. */
  | { readonly kind: 'word'; readonly before: string }

type Token = Parsed['tokens'][number]

/** Looks at the tokens before a place; the word that is being written there does not count. */
export function placeIn({ parsed }: Analysis, file: string, offset: number): Around {
  const { tokens = [], comments = [] } = parsed.get(file) ?? {}
  if (comments.some((one) => isInside(one, offset, one.image.startsWith('//')))) return { kind: 'comment' }
  const behind = tokens.findLastIndex((one) => one.startOffset < offset)
  const token = tokens[behind]
  if (token && isQuoted(token) && isInside(token, offset, !isClosed(token))) {
    return { kind: 'text', ofMedia: PATH_FOLLOWS.has(tokens[behind - 1]?.image ?? '') }
  }
  const isBeingWritten = token !== undefined && isWord(token) && offset <= endOf(token)
  const at = isBeingWritten ? behind - 1 : behind
  const last = tokens[at]
  if (last?.image === '.') return { kind: 'member', owner: tokens[at - 1]?.image ?? '' }
  return { kind: 'word', before: last && isWord(last) ? last.image : '' }
}

const PATH_FOLLOWS = new Set(['picture', 'video', 'audio', 'captions'])

function isInside(token: Token, offset: number, isOpen: boolean): boolean {
  return token.startOffset < offset && (isOpen ? offset <= endOf(token) : offset < endOf(token))
}

function isQuoted({ image }: Token): boolean {
  return /^["“”„]/.test(image)
}

function isClosed({ image }: Token): boolean {
  if (image.startsWith('"""')) return image.length >= 6 && image.endsWith('"""')
  return image.length >= 2 && /["“”„]$/.test(image)
}

function isWord({ image }: Token): boolean {
  return /^[\p{L}_]/u.test(image)
}

function endOf({ startOffset, image }: Token): number {
  return startOffset + image.length
}
