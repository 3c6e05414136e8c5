import { createToken, Lexer, type TokenType } from 'chevrotain'
import { CONTEXTUAL, RESERVED, TIME_UNITS, WEEKDAYS } from './words.ts'

/*
 * The token list. A contextual keyword is also a Name (its category), so that a grammar rule that asks for
 * a Name accepts it; a longer word wins over a keyword it begins with. A label in quotes is what the author
 * writes; one without is a kind of token, which the compiler has words for.
 */

export const Name = createToken({ name: 'Name', pattern: Lexer.NA, label: 'name' })
const Identifier = createToken({
  name: 'Identifier',
  // One underscore may come first, not two: names such as __proto__ mean something else to a computer.
  pattern: /_?[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F][A-Za-z0-9_\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F]*/,
  categories: [Name],
  label: 'name',
})
export const TimeUnit = createToken({ name: 'TimeUnit', pattern: Lexer.NA, label: 'time_unit' })
export const Weekday = createToken({ name: 'Weekday', pattern: Lexer.NA, label: 'weekday' })

function word(text: string, categories: TokenType[]): TokenType {
  return createToken({ name: `'${text}'`, pattern: text, longer_alt: Identifier, categories, label: `'${text}'` })
}

const reserved = RESERVED.map((text) => word(text, []))
const contextual = CONTEXTUAL.map((text) => word(text, [Name]))
const timeUnits = TIME_UNITS.map((text) => word(text, [Name, TimeUnit]))
const weekdays = WEEKDAYS.flatMap((day) => [`${day}s`, day]).map((text) => word(text, [Name, Weekday]))

type Word = (typeof RESERVED)[number] | (typeof CONTEXTUAL)[number] | (typeof TIME_UNITS)[number]

const BY_WORD = new Map([...reserved, ...contextual, ...timeUnits].map((type) => [type.PATTERN as string, type]))

/** The token type of a keyword. */
export function keyword(text: Word): TokenType {
  const type = BY_WORD.get(text)
  if (!type) throw new Error(`no keyword ${text}`)
  return type
}

/** Spaces of every kind that a word processor leaves behind are spaces. */
const WhiteSpace = createToken({
  name: 'WhiteSpace',
  pattern: /[ \t\r\n\uFEFF\u00A0\u2000-\u200B\u2028\u2029\u202F]+/,
  group: Lexer.SKIPPED,
  line_breaks: true,
})
const LineComment = createToken({ name: 'LineComment', pattern: /\/\/[^\n\r]*/, group: 'comments' })
const BlockComment = createToken({
  name: 'BlockComment',
  pattern: /\/\*[^]*?\*\//,
  group: 'comments',
  line_breaks: true,
})
/** A comment that was never closed: it takes the rest. */
export const OpenComment = createToken({
  name: 'OpenComment',
  pattern: /\/\*[^]*/,
  group: 'comments',
  line_breaks: true,
})

export const Quoted = createToken({ name: 'Quoted', pattern: Lexer.NA, label: 'quoted' })

function quoted(name: string, pattern: RegExp, more: { line_breaks?: boolean } = {}): TokenType {
  return createToken({ name, pattern, categories: [Quoted], label: 'quoted', ...more })
}

const LongString = quoted('LongString', /"""[^]*?"""/, { line_breaks: true })
/** A long text that was never closed: it takes the rest. */
export const OpenLongString = quoted('OpenLongString', /"""[^]*/, { line_breaks: true })
const ShortString = quoted('ShortString', /"(?:[^"\\\n\r]|\\.)*"/)
/** A text that was never closed: it ends with its line. */
export const OpenString = quoted('OpenString', /"[^\n\r]*/)
/** A text in a word processor's quotation marks: read, and reported. */
export const CurlyString = quoted('CurlyString', /[“”„][^“”„"\n\r]*[“”„"]/)

export const DateLiteral = createToken({ name: 'DateLiteral', pattern: /\d{4}-\d{2}-\d{2}/, label: 'date' })
export const TimeLiteral = createToken({ name: 'TimeLiteral', pattern: /\d{1,2}:\d{2}/, label: 'time' })
export const NumberLiteral = createToken({ name: 'NumberLiteral', pattern: /\d+(?:\.\d+)?/, label: 'number' })
export const ColourLiteral = createToken({ name: 'ColourLiteral', pattern: /#[0-9A-Fa-f]{6}/, label: 'colour' })

function symbol(name: string, pattern: string): TokenType {
  return createToken({ name, pattern, label: `'${pattern}'` })
}

export const Range = symbol('Range', '..')
export const Dot = symbol('Dot', '.')
export const Comma = symbol('Comma', ',')
export const Colon = symbol('Colon', ':')
export const OpenBrace = symbol('OpenBrace', '{')
export const CloseBrace = symbol('CloseBrace', '}')
export const OpenParen = symbol('OpenParen', '(')
export const CloseParen = symbol('CloseParen', ')')
export const AtLeast = symbol('AtLeast', '>=')
export const AtMost = symbol('AtMost', '<=')
export const More = symbol('More', '>')
export const Less = symbol('Less', '<')
export const Equals = symbol('Equals', '=')
export const Plus = symbol('Plus', '+')
export const Minus = symbol('Minus', '-')
export const Times = symbol('Times', '*')
export const Divide = symbol('Divide', '/')

/** In the order the lexer tries them. */
export const TOKENS: TokenType[] = [
  WhiteSpace,
  LineComment,
  BlockComment,
  OpenComment,
  LongString,
  OpenLongString,
  ShortString,
  OpenString,
  CurlyString,
  DateLiteral,
  TimeLiteral,
  NumberLiteral,
  ColourLiteral,
  ...byLength([...reserved, ...contextual, ...timeUnits, ...weekdays]),
  Identifier,
  Range,
  Dot,
  Comma,
  Colon,
  OpenBrace,
  CloseBrace,
  OpenParen,
  CloseParen,
  AtLeast,
  AtMost,
  More,
  Less,
  Equals,
  Plus,
  Minus,
  Times,
  Divide,
  Name,
  TimeUnit,
  Weekday,
  Quoted,
]

/** Longest first, so that `opens` is not read as `open`. */
function byLength(words: TokenType[]): TokenType[] {
  return words.toSorted((a, b) => (b.PATTERN as string).length - (a.PATTERN as string).length)
}

/** The tokens are the same in every process, so a test validates them, and not whoever reads a text. */
export function lexer(isValidated: boolean): Lexer {
  return new Lexer(TOKENS, {
    positionTracking: 'onlyOffset',
    ensureOptimizations: true,
    skipValidations: !isValidated,
  })
}

export const LEXER = lexer(false)
