import { describe, type Analysis, type Diagnostic } from '#compiler/index.ts'
import type { Finding, Place, UiLanguage } from './protocol.ts'

const WEIGHT = { error: 0, warning: 1, information: 2 } as const

/** The analysis's diagnostics in words: what hinders first, then in the order of the text. */
export function findingsOf(analysis: Analysis, language: UiLanguage): Finding[] {
  return analysis.diagnostics.map((diagnostic) => findingOf(diagnostic, language)).sort(inOrder)
}

function findingOf(diagnostic: Diagnostic, language: UiLanguage): Finding {
  const { message, hint, witness } = describe(diagnostic, language)
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    place: placeOf(diagnostic.primary),
    message,
    hint,
    witness,
    related: diagnostic.related.map(({ span, role }) => ({ place: placeOf(span), role })),
    fixes: diagnostic.fixes.map(({ grade, edits }) => ({
      grade,
      edits: edits.map(({ span, text }) => ({ place: placeOf(span), text })),
    })),
  }
}

function placeOf({ file, start, end }: Place): Place {
  return { file, start, end }
}

function inOrder(a: Finding, b: Finding): number {
  return (
    WEIGHT[a.severity] - WEIGHT[b.severity] ||
    (a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : a.place.start - b.place.start)
  )
}
