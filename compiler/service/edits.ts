import { LIBRARY_PREFIX, type Sources, type Span } from '../sources.ts'

/** One change of text. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** The texts with these changes made; the changes do not overlap. */
export function edited(sources: Sources, edits: readonly Edit[]): Sources {
  const files = new Map(sources.files)
  for (const { span, text } of edits.toSorted((a, b) => b.span.start - a.span.start)) {
    const before = files.get(span.file) ?? ''
    files.set(span.file, before.slice(0, span.start) + text + before.slice(span.end))
  }
  return { ...sources, files }
}

export function isInLibrary({ file }: Span): boolean {
  return file.startsWith(LIBRARY_PREFIX)
}
