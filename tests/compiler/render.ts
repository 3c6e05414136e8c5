import {
  describe,
  LIBRARY_PREFIX,
  type Analysis,
  type Diagnostic,
  type Severity,
  type Sources,
} from '#compiler/index.ts'

/**
 * Diagnostics as a reader sees them, a block each: place, severity, code and sentence; the line with the place
 * marked; what the sentence is related to; and the hint.
 */
export function rendered(
  { diagnostics, sources }: Analysis,
  severities: readonly Severity[] = ['error', 'warning', 'information'],
): string {
  return diagnostics
    .filter((one) => severities.includes(one.severity))
    .map((one) => block(one, sources))
    .join('\n')
}

function block(problem: Diagnostic, sources: Sources): string {
  const { message, hint, witness } = describe(problem, 'en')
  const { file, start, end } = problem.primary
  const lines = [
    `${placed(sources, file, start)} ${problem.severity} ${problem.code} ${message}`,
    ...marked(textOf(sources, file), start, end),
  ]
  for (const { span, role } of problem.related) lines.push(`  ${role}: ${placed(sources, span.file, span.start)}`)
  for (const { grade, edits } of problem.fixes) {
    lines.push(
      `  fix (${grade}): ${edits.map(({ span, text }) => `${JSON.stringify(textOf(sources, span.file).slice(span.start, span.end))} → ${JSON.stringify(text)}`).join(', ')}`,
    )
  }
  if (witness !== null) lines.push(`  witness: ${witness}`)
  if (hint !== null) lines.push(`  hint: ${hint}`)
  return `${lines.join('\n')}\n`
}

function placed(sources: Sources, file: string, offset: number): string {
  const before = textOf(sources, file).slice(0, offset).split('\n')
  return `${file}:${before.length}:${(before.at(-1) ?? '').length + 1}`
}

/** The line a place begins on, and a mark below it. */
function marked(text: string, start: number, end: number): string[] {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const line = text.slice(from).split('\n')[0] ?? ''
  const length = Math.max(1, Math.min(end, from + line.length) - start)
  return [`  | ${line}`, `  | ${' '.repeat(start - from)}${'^'.repeat(length)}`]
}

function textOf({ files, library }: Sources, file: string): string {
  return files.get(file) ?? library.get(file.slice(LIBRARY_PREFIX.length)) ?? ''
}
