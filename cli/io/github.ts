import { describe, type Diagnostic, type Language, type Severity } from '#compiler/index.ts'
import { position } from './excerpt.ts'
import { pathOf, textOf, type Origin } from './report.ts'

const COMMANDS = { error: 'error', warning: 'warning', information: 'notice' } as const satisfies Record<
  Severity,
  string
>

/** A diagnostic as a GitHub workflow command: the code host shows it beside the line it is about. */
export function workflowCommand(problem: Diagnostic, origin: Origin, language: Language): string {
  const text = textOf(problem.primary, origin.sources)
  const [start, end] = [position(text, problem.primary.start), position(text, problem.primary.end)]
  const { message, hint, witness } = describe(problem, language)
  const properties = {
    file: pathOf(problem.primary, origin).replaceAll('\\', '/'),
    line: start.line,
    endLine: end.line,
    // Columns may only be told of what is on one line.
    ...(start.line === end.line && { col: start.column, endColumn: end.column }),
    title: `${problem.code} ${problem.name}`,
  }
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${COMMANDS[problem.severity]} ${listed.join(',')}::${data([message, witness, hint].filter((one) => one !== null).join('\n'))}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
