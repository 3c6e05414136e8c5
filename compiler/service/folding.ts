import type { Place } from '#dsl/ast/index.ts'
import type { Analysis } from '../analyze.ts'
import { sourceOf } from '../sources.ts'

export interface Fold extends Place {
  readonly kind: 'code' | 'text' | 'comment'
}

/** What can be folded away in a file: what stands in braces, long texts and comments, where they take several lines. */
export function folding({ parsed, sources }: Analysis, file: string): Fold[] {
  const { tokens = [], comments = [] } = parsed.get(file) ?? {}
  const text = sourceOf(sources, file)
  const folds: Fold[] = []
  const open: number[] = []
  for (const { image, startOffset: start } of tokens) {
    const end = start + image.length
    if (image === '{') open.push(start)
    else if (image === '}') {
      const from = open.pop()
      if (from !== undefined) folds.push({ kind: 'code', start: from, end })
    } else if (image.startsWith('"""')) folds.push({ kind: 'text', start, end })
  }
  const isLong = ({ start, end }: Place): boolean => text.slice(start, end).includes('\n')
  return [...folds, ...together(text, comments)].filter(isLong).toSorted((a, b) => a.start - b.start)
}

/** Comments with nothing but space between them, and no empty line, are one. */
function together(text: string, comments: readonly { readonly image: string; readonly startOffset: number }[]): Fold[] {
  const folds: Fold[] = []
  for (const { image, startOffset: start } of comments) {
    const end = start + image.length
    const last = folds.at(-1)
    const between = last ? text.slice(last.end, start) : ''
    if (last && /^\s*$/.test(between) && between.split('\n').length === 2)
      folds.splice(-1, 1, { kind: 'comment', start: last.start, end })
    else folds.push({ kind: 'comment', start, end })
  }
  return folds
}
