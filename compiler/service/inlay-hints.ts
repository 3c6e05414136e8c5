import type { Analysis } from '../analyze.ts'
import { sourceOf } from '../sources.ts'
import { rangeText } from './range-text.ts'
import { symbolsOf } from './symbols.ts'

export interface InlayHint {
  readonly offset: number
  readonly label: string
}

/** What the results of a file can be, behind the expression that says how they are worked out. */
export function inlayHints(analysis: Analysis, file: string): InlayHint[] {
  return symbolsOf(analysis).all.flatMap((one) => {
    if (one.kind !== 'result' || one.definition.file !== file) return []
    const type = analysis.types.results.get(`${one.owner?.id ?? ''}.${one.id}`)
    if (!type || type === 'visiting' || type.value.type === 'broken') return []
    const label = rangeText(type.range)
    const { end } = one.ast.value
    // The parentheses around a whole expression are no part of it.
    const closing = /^(?:\s*\))*/.exec(sourceOf(analysis.sources, file).slice(end, end + 50))?.[0] ?? ''
    return label === null ? [] : [{ offset: end + closing.length, label }]
  })
}
