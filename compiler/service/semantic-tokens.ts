import type { Place } from '#dsl/ast/index.ts'
import { BAND_COLOURS, KEYWORDS } from '#dsl/words.ts'
import { FACTS, OPERATORS } from '#schemas/operators.ts'
import { unitNamed } from '#schemas/units.ts'
import type { Analysis } from '../analyze.ts'
import { isCode } from './accepting.ts'
import type { SymbolKind } from './symbol.ts'
import { symbolsOf } from './symbols.ts'

export interface SemanticToken extends Place {
  readonly type:
    SymbolKind | 'keyword' | 'text' | 'number' | 'comment' | 'operator' | 'function' | 'unit' | 'colour' | 'language'
  readonly isDefinition: boolean
}

const WORDS = new Set<string>(KEYWORDS)
const COLOURS = new Set<string>(BAND_COLOURS)
const FUNCTIONS = new Set<string>([...OPERATORS.map((one) => one.written), ...FACTS.map((one) => one.name)])

/**
 * What each word of a file is, in order. It knows what words alone do not tell: `form` may be a keyword or somebody's
 * id. A word that names nothing, and is no keyword, has no token.
 */
export function semanticTokens(analysis: Analysis, file: string): SemanticToken[] {
  const { tokens = [], comments = [] } = analysis.parsed.get(file) ?? {}
  const named = new Map(
    symbolsOf(analysis)
      .inFile(file)
      .map((one) => [one.place.start, one]),
  )
  const found: SemanticToken[] = comments.map(({ image, startOffset: start }) => ({
    type: 'comment',
    start,
    end: start + image.length,
    isDefinition: false,
  }))
  tokens.forEach(({ image, startOffset: start }, i) => {
    if (image === '') return
    const occurrence = named.get(start)
    const type = occurrence?.symbol.kind ?? typeOf(image, tokens[i + 1]?.image ?? '', tokens[i - 1]?.image ?? '')
    if (type) found.push({ type, start, end: start + image.length, isDefinition: occurrence?.isDefinition ?? false })
  })
  return found.toSorted((a, b) => a.start - b.start)
}

function typeOf(image: string, next: string, before: string): SemanticToken['type'] | null {
  if (/^["“”„]/.test(image)) return 'text'
  // A message is known by its number.
  if (/^\d/.test(image) || (before === 'accept' && isCode(image))) return 'number'
  if (/^[<>=+\-*/]/.test(image)) return 'operator'
  if (next === '(' && FUNCTIONS.has(image)) return 'function'
  if (next === ':') return 'language'
  if (WORDS.has(image)) return 'keyword'
  if (COLOURS.has(image) || image.startsWith('#')) return 'colour'
  return unitNamed(image) ? 'unit' : null
}
