import type { editor } from 'monaco-editor/editor'
import type { Finding } from '../../worker/protocol.ts'
import type { Words } from '../words.ts'
import { monaco } from './monaco.ts'

const SEVERITY = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  information: monaco.MarkerSeverity.Info,
} as const

/** The problems of one text as the editor marks them; the mark's explanation is what hovering shows. */
export function markersFor(
  model: editor.ITextModel,
  path: string,
  findings: readonly Finding[],
  words: Words,
): editor.IMarkerData[] {
  return findings
    .filter((finding) => finding.place.file === path)
    .map((finding) => ({
      ...rangeOf(model, finding.place.start, finding.place.end),
      severity: SEVERITY[finding.severity],
      message: [`${words(`problems.${finding.severity}`)}: ${finding.message}`, finding.witness, finding.hint]
        .filter((one) => one !== null)
        .join('\n'),
      code: finding.code,
    }))
}

/** A place without length is widened to the sign before or after it, so that it can be seen. */
function rangeOf(model: editor.ITextModel, start: number, end: number) {
  const from = start === end ? Math.max(0, start - 1) : start
  const a = model.getPositionAt(from)
  const b = model.getPositionAt(end)
  return { startLineNumber: a.lineNumber, startColumn: a.column, endLineNumber: b.lineNumber, endColumn: b.column }
}
