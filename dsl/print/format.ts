import { tokenMatcher, type IToken } from 'chevrotain'
import { lex } from '../lex.ts'
import { parse, type Parsed } from '../parse.ts'
import { quotedValue } from '../quotes.ts'
import { keyword, Quoted } from '../tokens.ts'
import type { Comment, Item } from './pieces.ts'
import { statement } from './statement.ts'
import { itemsOf } from './tree.ts'
import { commentAt } from './verbatim.ts'

/**
 * The text of a file, printed as all files are. Only white space changes: every token and every comment is kept, and a
 * long text says what it said. Text that does not parse comes back as it is.
 */
export function format(text: string, parsed: Parsed = parse(text)): string {
  if (parsed.problems.length > 0) return text
  const printed = declarations(itemsOf(text, parsed))
  return saysTheSame(parsed, printed) ? printed : text
}

/** Declarations have one empty line between them; only neighbouring lines of `use` may stand together. */
function declarations(items: readonly Item[]): string {
  const apart = items.map((item, i) => {
    const above = items[i - 1]
    const alone = above !== undefined && !isComment(above) && !(isUse(above) && isUse(item))
    return i > 0 && (alone || item.apart)
  })
  return items.map((item, i) => `${apart[i] ? '\n' : ''}${line(item, 0)}`).join('')
}

function isComment({ pieces }: Item): boolean {
  return pieces.every((one) => one.kind === 'comment')
}

function isUse({ pieces: [first] }: Item): boolean {
  return first?.kind === 'word' && first.token.tokenType === keyword('use')
}

function inBlock(items: readonly Item[], indent: number): string {
  return items.map((item, i) => `${i > 0 && item.apart ? '\n' : ''}${line(item, indent)}`).join('')
}

function line({ pieces, behind }: Item, indent: number): string {
  const comments = behind.map((one: Comment) => ` ${commentAt(one, indent)}`).join('')
  return `${' '.repeat(indent)}${statement(pieces, indent, inBlock)}${comments}\n`
}

/** A guard against our own faults: nothing is printed that reads otherwise than what was written. */
function saysTheSame({ tokens, comments }: Parsed, printed: string): boolean {
  const after = lex(printed)
  const said = ({ image, ...token }: IToken): string =>
    tokenMatcher({ ...token, image }, Quoted) ? `"${quotedValue(image)}` : image
  const noted = ({ image }: IToken): string => image.replace(/\s+/g, ' ').trim()
  return isSame(tokens.map(said), after.tokens.map(said)) && isSame(comments.map(noted), after.comments.map(noted))
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i])
}
