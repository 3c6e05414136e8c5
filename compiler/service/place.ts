import type { Parsed } from '#dsl/parse.ts'
import type { Analysis } from '../analyze.ts'

/** What stands around a place in a file. */
export type Around =
  | { readonly kind: 'comment' }
  /** In braces inside a text: what stands there before the name that is being written, `text.` or nothing. */
  | { readonly kind: 'placeholder'; readonly owner: string }
  /** Inside quotation marks: of a file's path, or of any other text. */
  | { readonly kind: 'text'; readonly ofMedia: boolean }
  /** Inside the quotation marks of `phq9.total in "…"`; in an example, the subject is empty. */
  | { readonly kind: 'band'; readonly subject: readonly string[] }
  /** Among the answers of an example (no form) or of `answer phq9 { … }`, or in a row of theirs: the question answered, or none yet. */
  | {
      readonly kind: 'answers'
      readonly form: string | null
      readonly group: string | null
      readonly question: string | null
    }
  /** Behind `phq9.`, and the word before that. */
  | { readonly kind: 'member'; readonly owner: string; readonly before: string }
  /** Behind `cause is`, `phq9.item1 is not` or `cause has`, and the word before that. */
  | { readonly kind: 'compared'; readonly subject: readonly string[]; readonly before: string }
  /** Behind a word, or behind none, and the word before that. */
  | { readonly kind: 'word'; readonly before: string; readonly earlier: string }

type Token = Parsed['tokens'][number]

/** Looks at the tokens before a place; the word that is being written there does not count. */
export function placeIn({ parsed }: Analysis, file: string, offset: number): Around {
  const { tokens = [], comments = [] } = parsed.get(file) ?? {}
  if (comments.some((one) => isInside(one, offset, !one.image.endsWith('*/')))) return { kind: 'comment' }
  const behind = tokens.findLastIndex((one) => one.startOffset < offset)
  const token = tokens[behind]
  if (token && isQuoted(token) && isInside(token, offset, !isClosed(token))) {
    const before = tokens[behind - 1]?.image ?? ''
    const braces = /\{(?:(\w+)\.)?\w*$/u.exec(token.image.slice(0, offset - token.startOffset))
    if (braces) return { kind: 'placeholder', owner: braces[1] ?? '' }
    if (before === 'in') return { kind: 'band', subject: bandOwner(tokens, behind - 2) }
    return { kind: 'text', ofMedia: PATH_FOLLOWS.has(before) }
  }
  const isBeingWritten = token !== undefined && isWord(token) && offset <= endOf(token)
  const at = isBeingWritten ? behind - 1 : behind
  const last = tokens[at]
  const answers = answersAt(tokens, at)
  if (answers) return answers
  if (last?.image === '.')
    return { kind: 'member', owner: tokens[at - 1]?.image ?? '', before: tokens[at - 2]?.image ?? '' }
  const compares = last?.image === 'not' && tokens[at - 1]?.image === 'is' ? at - 1 : at
  if (tokens[compares]?.image === 'is' || tokens[compares]?.image === 'has') {
    const subject = pathAt(tokens, compares - 1)
    return { kind: 'compared', subject, before: tokens[compares - 2 * subject.length]?.image ?? '' }
  }
  return { kind: 'word', before: last && isWord(last) ? last.image : '', earlier: tokens[at - 1]?.image ?? '' }
}

/** Whether the token stands among answers, `item1 3  cause noise, other`, and whose answer comes next. */
function answersAt(tokens: readonly Token[], at: number): Extract<Around, { kind: 'answers' }> | null {
  const open = openAt(tokens, at)
  const name = nameBefore(tokens, open)
  const inRow = !opensAnswers(tokens, open)
  const whole = inRow ? openAt(tokens, name) : open
  if (!opensAnswers(tokens, whole)) return null
  let question = ''
  let isAnswered = true
  let depth = 0
  for (const { image } of tokens.slice(open + 1, at + 1)) {
    if (image === '{') depth++
    else if (image === '}') depth--
    if (image === '}') isAnswered = true
    else if (depth > 0) continue
    else if (image === ',') isAnswered = false
    else if (isAnswered) [question, isAnswered] = [image, false]
    else if (image !== '-') isAnswered = true
  }
  const form = tokens[whole - 1]?.image === 'example' ? null : (tokens[whole - 1]?.image ?? '')
  const group = inRow ? (tokens[name]?.image ?? '') : null
  return { kind: 'answers', form, group, question: isAnswered ? null : question }
}

/** The brace that is open behind a token; -1 outside all. */
function openAt(tokens: readonly Token[], at: number): number {
  let depth = 0
  for (let i = at; i >= 0; i--) {
    const image = tokens[i]?.image
    if (image === '}') depth++
    else if (image === '{' && depth-- === 0) return i
  }
  return -1
}

function opensAnswers(tokens: readonly Token[], open: number): boolean {
  return tokens[open - 1]?.image === 'example' || tokens[open - 2]?.image === 'answer'
}

/** What a brace belongs to, before other braces of the same: `medicines { … } {`. */
function nameBefore(tokens: readonly Token[], open: number): number {
  const before = open - 1
  return tokens[before]?.image === '}' ? nameBefore(tokens, openAt(tokens, before - 1)) : before
}

/** The names with points between them that end with this token. */
function pathAt(tokens: readonly Token[], at: number): string[] {
  const token = tokens[at]
  if (!token || !isWord(token)) return []
  return tokens[at - 1]?.image === '.' ? [...pathAt(tokens, at - 2), token.image] : [token.image]
}

/** Whose band follows `in`: what stands before it, or before its value, as in `phq9.total is 3 in`. */
function bandOwner(tokens: readonly Token[], at: number): string[] {
  const isValue = /^[\d.]+$/.test(tokens[at]?.image ?? '') && tokens[at - 1]?.image === 'is'
  return pathAt(tokens, isValue ? at - 2 : at)
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
