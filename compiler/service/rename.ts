import { isName, isReserved } from '#dsl/is-name.ts'
import { analyze, type Analysis } from '../analyze.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Span } from '../sources.ts'
import { edited, isInLibrary, type Edit } from './edits.ts'
import type { CodeSymbol } from './symbol.ts'
import { symbolsOf } from './symbols.ts'

/** Why something cannot be renamed. */
export interface Refusal {
  readonly reason:
    | 'nothing-here'
    | 'in-library'
    | 'is-number'
    | 'is-stored'
    | 'several'
    | 'not-a-name'
    | 'reserved'
    | 'taken'
    | 'not-understood'
    | 'changes-meaning'
  /** The name it is about. */
  readonly name: string
}

export type Renamed = { readonly edits: readonly Edit[] } | { readonly refused: Refusal }
export type Renamable = { readonly place: Span; readonly name: string } | { readonly refused: Refusal }

/** Whether what is named at a place can be renamed at all, and the name as it stands there. */
export function prepareRename(analysis: Analysis, file: string, offset: number): Renamable {
  const here = symbolsOf(analysis)
    .inFile(file)
    .filter(({ place }) => place.start <= offset && offset <= place.end)
  const [first] = here
  if (!first) return refuse('nothing-here', '')
  const { symbol, place } = first
  if (here.some((one) => one.symbol !== symbol)) return refuse('several', symbol.id)
  if ([symbol.definition, ...symbol.references].some(isInLibrary)) return refuse('in-library', symbol.id)
  if (symbol.kind === 'former' || symbol.kind === 'retired') return refuse('is-stored', symbol.id)
  if (symbol.kind === 'option' && !isName(symbol.id)) return refuse('is-number', symbol.id)
  if (sharesPlaces(analysis, symbol)) return refuse('several', symbol.id)
  if (standsInUnread(analysis, symbol.id)) return refuse('not-understood', symbol.id)
  return { place, name: symbol.id }
}

/**
 * Gives what is named at a place another name, everywhere. Nothing but names changes: where the new name would come to
 * mean something else somewhere, or break what holds, it is refused.
 */
export function rename(analysis: Analysis, file: string, offset: number, name: string): Renamed {
  const prepared = prepareRename(analysis, file, offset)
  if ('refused' in prepared) return prepared
  const [symbol] = symbolsOf(analysis).at(file, offset)
  if (!symbol) return refuse('nothing-here', name)
  if (name === symbol.id) return { edits: [] }
  if (symbol.kind === 'band') {
    if (name.trim() === '' || /[\r\n]/.test(name)) return refuse('not-a-name', name)
  } else {
    if (isReserved(name)) return refuse('reserved', name)
    if (!isName(name)) return refuse('not-a-name', name)
  }
  if (isTaken(analysis, symbol, name)) return refuse('taken', name)
  const text = symbol.kind === 'band' ? quoted(name) : name
  const edits = [symbol.definition, ...symbol.references].map((span) => ({ span, text }))
  const after = analyze(edited(analysis.sources, edits), undefined, analysis)
  return isSame(analysis, after) ? { edits } : refuse('changes-meaning', name)
}

function refuse(reason: Refusal['reason'], name: string): { refused: Refusal } {
  return { refused: { reason, name } }
}

/** `all 3` may name options of several lists at once. */
function sharesPlaces(analysis: Analysis, symbol: CodeSymbol): boolean {
  return symbol.references.some((place) => symbolsOf(analysis).at(place.file, place.start).length > 1)
}

/** In a file that could not be read to its end, what names nothing known may name it too, and would be left behind. */
function standsInUnread(analysis: Analysis, name: string): boolean {
  return [...analysis.sources.files.keys()].some((file) => {
    const { tokens = [], unread = [] } = analysis.parsed.get(file) ?? {}
    if (unread.length === 0) return false
    const known = new Set(
      symbolsOf(analysis)
        .inFile(file)
        .map((one) => one.place.start),
    )
    const isName = (image: string): boolean => image === name || image === quoted(name)
    return tokens.some(({ image, startOffset }) => isName(image) && !known.has(startOffset))
  })
}

/** Names that may not be the same, because they are told apart by nothing else. */
function isTaken(analysis: Analysis, symbol: CodeSymbol, name: string): boolean {
  const group = groupOf(symbol)
  return symbolsOf(analysis).all.some(
    (one) => one !== symbol && one.id === name && one.owner === symbol.owner && groupOf(one) === group,
  )
}

function groupOf({ kind }: CodeSymbol): string {
  if (kind === 'module' || kind === 'battery' || kind === 'measure') return 'form'
  return kind === 'result' || kind === 'matrix' ? 'question' : kind
}

/** Whether every name still names the same, and the same problems are told, though in other words. */
function isSame(before: Analysis, after: Analysis): boolean {
  const shape = ({ diagnostics }: Analysis): string => diagnostics.map((one: Diagnostic) => one.code).join()
  return shape(before) === shape(after) && meaning(before) === meaning(after)
}

/** What names what, by their order in the text, which a new name does not change. */
function meaning(analysis: Analysis): string {
  const { all } = symbolsOf(analysis)
  const places = all.flatMap((one) => [one.definition, ...one.references])
  const order = new Map<string, number>()
  for (const { file, start } of places.toSorted((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start,
  ))
    order.set(`${file}#${start}`, order.get(`${file}#${start}`) ?? order.size)
  const at = ({ file, start }: Span): number => order.get(`${file}#${start}`) ?? -1
  return all
    .map(
      (one) =>
        `${one.kind} ${at(one.definition)}: ${one.references
          .map(at)
          .toSorted((a, b) => a - b)
          .join()}`,
    )
    .join('\n')
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
