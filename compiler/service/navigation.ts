import type { Analysis } from '../analyze.ts'
import { spanOf } from '../names.ts'
import type { Span } from '../sources.ts'
import { symbolsOf } from './symbols.ts'

/** Where what is named at a place is declared: its name there. An earlier name leads to the name that it has now. */
export function definition(analysis: Analysis, file: string, offset: number): Span[] {
  return symbolsOf(analysis)
    .at(file, offset)
    .map((one) => (one.kind === 'former' ? spanOf(one.definition.file, one.ast.now) : one.definition))
}

/** Every place that names what is named at a place, by file and place; with its declaration if that is asked for. */
export function references(analysis: Analysis, file: string, offset: number, withDefinition = true): Span[] {
  const found = symbolsOf(analysis)
    .at(file, offset)
    .flatMap((one) => [...(withDefinition && one.kind !== 'instrument' ? [one.definition] : []), ...one.references])
  return [...new Map(found.map((one) => [`${one.file}#${one.start}`, one])).values()].toSorted(byPlace)
}

function byPlace(a: Span, b: Span): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.start - b.start
}
