import { tokenMatcher } from 'chevrotain'
import { LEXER, Name } from './tokens.ts'
import { RESERVED } from './words.ts'

/** Whether a text is a word that can be somebody's id. */
export function isName(text: string): boolean {
  const { tokens, errors } = LEXER.tokenize(text)
  const [token] = tokens
  return errors.length === 0 && tokens.length === 1 && token?.image === text && tokenMatcher(token, Name)
}

/** Whether a text is one of the few words that are never an id. */
export function isReserved(text: string): boolean {
  return RESERVED.some((one) => one === text)
}
