import { ACCEPTABLE } from '#compiler/acceptable.ts'
import type { Analysis } from '#compiler/analyze.ts'
import { describe, type Diagnostic } from '#compiler/diagnostic.ts'
import { documentSymbols } from '#compiler/service/outline.ts'
import type { Finding, Place, UiLanguage } from './protocol.ts'

const WEIGHT = { error: 0, warning: 1, information: 2 } as const

/** The analysis's diagnostics in words: what hinders first, then in the order of the text. */
export function findingsOf(analysis: Analysis, language: UiLanguage): Finding[] {
  return analysis.diagnostics.map((diagnostic) => findingOf(analysis, diagnostic, language)).sort(inOrder)
}

function findingOf(analysis: Analysis, diagnostic: Diagnostic, language: UiLanguage): Finding {
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
    accept: acceptOf(analysis, diagnostic),
  }
}

const NAMED = new Set(['form', 'module', 'flag', 'rule', 'battery', 'choices', 'theme', 'schedule'])

/** What an `accept` of it names, as `L2301 in besok`; null: it cannot be accepted, or stands in nothing that has a name. */
function acceptOf(analysis: Analysis, { code, primary }: Diagnostic): string | null {
  if (!ACCEPTABLE.includes(code)) return null
  const within = documentSymbols(analysis, primary.file)
    .flatMap((one) => [one, ...one.children])
    .find(({ kind, place }) => NAMED.has(kind) && place.start <= primary.start && primary.end <= place.end)
  return within === undefined ? null : `${code} in ${within.name}`
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
