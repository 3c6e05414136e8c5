/**
 * What a token is to whoever prints the text anew: it begins a statement, a clause, a translation or a question's text,
 * which may stand on lines of their own; it is the parenthesis of a call, or what a sign stands before.
 */
export type Mark = 'statement' | 'clause' | 'translation' | 'question' | 'call' | 'signed'
