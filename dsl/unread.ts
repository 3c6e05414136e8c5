import { tokenMatcher, type IToken } from 'chevrotain'
import type { Place } from './ast/index.ts'
import { quotedValue } from './quotes.ts'
import { Name, Quoted } from './tokens.ts'

/** Stands among the names for one that is not written: something was declared, and nobody knows what. */
export const ANY_NAME = ''

/** Words that a name of something follows. */
const DECLARING = new Set(
  'ask as battery choices flag form instrument item matrix measure module page program repeat result rule section text theme'.split(
    ' ',
  ),
)

/**
 * Names that a text with errors may declare. Nobody can say of them that they do not exist: those in what could
 * not be understood, and those that stand behind a declaring word or before a text, because the tree may have
 * lost what they name. A band is named by its text, so the texts in what could not be understood are names too.
 */
export function unreadNames(tokens: readonly IToken[], unread: readonly Place[]): Set<string> {
  const names = new Set<string>()
  if (unread.length === 0) return names
  tokens.forEach((token, i) => {
    const isUnread = unread.some((place) => place.start <= token.startOffset && token.startOffset < place.end)
    if (isUnread && tokenMatcher(token, Quoted)) names.add(quotedValue(token.image))
    if (isUnread && lacksName(token, tokens[i + 1])) names.add(ANY_NAME)
    if (!tokenMatcher(token, Name)) return
    const before = tokens[i - 1]
    const after = tokens[i + 1]
    const declared = (before && DECLARING.has(before.image)) || (after && tokenMatcher(after, Quoted))
    if (declared || isUnread) names.add(token.image)
  })
  return names
}

function lacksName({ image }: IToken, after: IToken | undefined): boolean {
  return (
    (image === 'ask' || image === 'item' || image === 'matrix' || image === 'repeat' || image === 'result') &&
    (!after || !tokenMatcher(after, Name))
  )
}
