import type * as ast from '#dsl/ast/index.ts'
import { sentencesOf } from '../acceptable.ts'
import type { Analysis } from '../analyze.ts'
import type { Language } from '../diagnostic.ts'
import { sourceOf, type Span } from '../sources.ts'
import { acceptedAt } from './accepting.ts'
import { operatorAt } from './operator-at.ts'
import { rangeText } from './range-text.ts'
import type { CodeSymbol, SymbolOf } from './symbol.ts'
import { symbolsOf } from './symbols.ts'
import { WORDS } from './words.ts'

export interface Hover {
  readonly place: Span
  /** Markdown. */
  readonly text: string
}

/** What is known of the name, operator or function at a place; null where nothing is. */
export function hover(analysis: Analysis, file: string, offset: number, language: Language): Hover | null {
  const table = symbolsOf(analysis)
  const symbols = table.at(file, offset)
  const [first] = symbols
  if (first) {
    const place = table.inFile(file).find((one) => one.symbol === first && isAt(one.place, offset))?.place
    const text = symbols.map((one) => describeSymbol(analysis, one, language)).join('\n\n')
    return place ? { place, text } : null
  }
  const accepted = acceptedAt(analysis, file, offset)
  if (accepted) return describeCode(accepted.code, file, language)
  const operator = operatorAt(analysis, file, offset)
  if (!operator) return null
  return { place: { file, ...operator.place }, text: `${code(operator.written)}\n\n${operator.doc[language]}` }
}

/** What a code says, and what to do about it. */
function describeCode({ text, start, end }: ast.Name, file: string, language: Language): Hover | null {
  const sentences = sentencesOf(text, language)
  if (sentences.length === 0) return null
  return { place: { file, start, end }, text: [code(text), ...sentences.map(escaped)].join('\n\n') }
}

function isAt({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end
}

/** What something is, in Markdown: how it is declared, what it is called, and what it can be. */
function describeSymbol(analysis: Analysis, symbol: CodeSymbol, language: Language): string {
  const lines = [code(headOf(analysis, symbol)), ...factsOf(analysis, symbol, language)]
  return lines.filter((line) => line !== '').join('\n\n')
}

/** How it is declared, as far as that says what it is. */
function headOf({ sources }: Analysis, { kind, id, ast, owner, definition }: CodeSymbol): string {
  const text = sourceOf(sources, definition.file)
  switch (kind) {
    case 'question': {
      const word = ast.matrix ? 'item' : ast.type.rows ? 'repeat' : 'ask'
      const isInline = ast.type.options !== null && !('text' in ast.type.options)
      return `${word} ${pathOf(owner)}.${id} ${isInline ? ast.type.kind : text.slice(ast.type.start, ast.type.end).trim()}`
    }
    case 'matrix':
      return `matrix ${owner?.id ?? ''}.${id}: ${ast.items.map((one) => one.id.text).join(', ')}`
    case 'result':
      return `result ${owner?.id ?? ''}.${id}${ast.unit ? ` ${text.slice(ast.unit.start, ast.unit.end)}` : ''} = ${oneLine(text.slice(ast.value.start, ast.value.end))}`
    case 'option':
      return `${pathOf(owner)} ${id}`
    case 'band':
      return `${owner?.owner?.id ?? ''}.${owner?.id ?? ''} ${text.slice(ast.start, ast.colour.end)}`
    case 'form':
      return `${ast.instrument ? 'instrument' : 'form'} ${id}`
    case 'flag':
      return `flag ${id} ${ast.severity.text} when ${oneLine(text.slice(ast.when.start, ast.when.end))}`
    case 'rule':
      return `rule ${id} when ${oneLine(text.slice(ast.when.start, ast.when.end))}`
    case 'schedule':
      return `give ${ast.what.text} as ${id}`
    case 'former':
      return `was ${id}`
    case 'retired':
      return `retired ${ast.parts.map((one) => one.text).join('.')}`
    default:
      return `${kind} ${id}`
  }
}

/** `form.group` of what belongs to a question in a form; a form's, or a list's, own name. */
function pathOf(symbol: CodeSymbol | null): string {
  if (!symbol) return ''
  return symbol.owner ? `${pathOf(symbol.owner)}.${symbol.id}` : symbol.id
}

function factsOf(analysis: Analysis, symbol: CodeSymbol, language: Language): string[] {
  const words = WORDS[language]
  switch (symbol.kind) {
    case 'question':
      return [questionText(symbol), ...typeFacts(analysis, symbol, language)]
    case 'matrix':
      return [escaped(symbol.ast.text.first.value), `${words.questions}: ${symbol.ast.items.length}`]
    case 'result': {
      const { ast } = symbol
      const text = sourceOf(analysis.sources, symbol.definition.file)
      const bands = ast.bands.flatMap((set) => [
        ...(set.who ? [`\n${text.slice(set.who.start, set.who.end)}:\n`] : []),
        ...set.bands.map((one) => {
          const limits = text.slice(one.start, one.colour.start).trim()
          return `- ${escaped(limits)}: ${escaped(one.label.first.value)}`
        }),
      ])
      return [escaped(ast.title?.first.value ?? ''), ...typeFacts(analysis, symbol, language), bands.join('\n')]
    }
    case 'measure': {
      const { ast } = symbol
      const unit =
        ast.unit === null ? '' : `${words.unit}: ${'text' in ast.unit ? ast.unit.text : ast.unit.first.value}`
      const values = ast.range === null ? '' : `${words.values}: ${ast.range.min.value}–${ast.range.max.value}`
      return [escaped(ast.title.first.value), [values, unit].filter((one) => one !== '').join(' · ')]
    }
    case 'option': {
      const score = symbol.ast.score ? ` · ${words.score}: ${symbol.ast.score.value}` : ''
      return [`${escaped(symbol.ast.label.first.value)}${score}`]
    }
    case 'band':
      return [escaped(symbol.ast.label.first.value)]
    case 'text':
      return [escaped(symbol.ast.text.first.value)]
    case 'form':
    case 'instrument': {
      const { asks, results } = symbol.ast
      const counts = `${words.questions}: ${asks.length} · ${words.results}: ${results.length}`
      return [escaped(symbol.ast.title.first.value), counts]
    }
    case 'module': {
      const count = symbol.ast.pages.length + symbol.ast.sections.reduce((sum, one) => sum + one.pages.length, 0)
      return [escaped(symbol.ast.title.first.value), `${words.pages}: ${count}`]
    }
    case 'choices':
      return [symbol.ast.options.map((one) => `- ${one.id.text}: ${escaped(one.label.first.value)}`).join('\n')]
    case 'battery':
      return [escaped(symbol.ast.title.first.value), symbol.ast.forms.map((one) => one.text).join(', ')]
    case 'program':
    case 'section':
    case 'page':
    case 'flag':
    case 'group':
      return [escaped(symbol.ast.title.first.value)]
    case 'former': {
      const { ast, owner } = symbol
      const now = owner ? describeSymbol(analysis, owner, language) : code(`give ${ast.now.text}`)
      return [`${words.former}:`, now]
    }
    case 'retired':
      return [words.retired]
    case 'schedule':
    case 'rule':
    case 'theme':
      return []
  }
}

/** What is asked; of an item, what its matrix asks first. */
function questionText({ ast, owner }: SymbolOf<'question'>): string {
  const matrices = owner?.kind === 'form' ? owner.ast.matrices : []
  const matrix = matrices.find((one) => one.items.includes(ast))
  return [matrix?.text, ast.text].flatMap((one) => (one ? [escaped(one.first.value)] : [])).join(' ')
}

/** What values a question or a result can have, and in which unit, as the compiler worked it out. */
function typeFacts(
  { types }: Analysis,
  symbol: SymbolOf<'question'> | SymbolOf<'result'>,
  language: Language,
): string[] {
  const words = WORDS[language]
  const key = pathOf(symbol)
  const type = symbol.kind === 'question' ? types.questions.get(key) : types.results.get(key)
  if (!type || type === 'visiting') return []
  const range = rangeText(type.range)
  const facts = [
    ...(range === null ? [] : [`${words.values}: ${range}`]),
    ...(type.unit === null ? [] : [`${words.unit}: ${type.unit}`]),
  ]
  const options = 'options' in type && type.options ? type.options.map((one) => one.id).join(', ') : ''
  return [facts.join(' · '), options]
}

const LONGEST = 100

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`
}

function code(text: string): string {
  return `\`\`\`lykta\n${text}\n\`\`\``
}

/** A text of the program is shown as it is written, not as Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&')
}
