import { join, relative } from 'node:path'
import { describe, LIBRARY_PREFIX, type Diagnostic, type Language, type Sources, type Span } from '#compiler/index.ts'
import { excerpt, position } from './excerpt.ts'
import { paint } from './paint.ts'

/** Where a program was read from, so that places can be named as the user would open them. */
export interface Origin {
  readonly folder: string
  readonly library: string
  readonly sources: Sources
}

const COLOURS = { error: 'red', warning: 'yellow', information: 'blue' } as const

/** What each severity is called. */
export const SEVERITIES = {
  sv: { error: 'fel', warning: 'varning', information: 'upplysning' },
  en: { error: 'error', warning: 'warning', information: 'note' },
} as const

const WORDS = {
  sv: {
    help: 'hjälp',
    first: 'den andra står här',
    second: 'den andra står här',
    declared: 'här står den',
  },
  en: {
    help: 'help',
    first: 'the other is here',
    second: 'the other is here',
    declared: 'declared here',
  },
} as const

/** A diagnostic with its source line and marker, as it is shown in a terminal. */
export function diagnosticText(problem: Diagnostic, origin: Origin, language: Language): string {
  const words = WORDS[language]
  const { message, hint, witness } = describe(problem, language)
  const head = `${paint(`${SEVERITIES[language][problem.severity]} ${problem.code}`, COLOURS[problem.severity])} ${paint(`(${problem.name})`, 'dim')}: ${paint(message, 'bold')}`
  const related = problem.related.flatMap(({ span, role }) => placeLines(span, origin, words[role]))
  return [
    head,
    ...placeLines(problem.primary, origin, null),
    ...related,
    ...(witness ? [`  ${witness}`] : []),
    ...(hint ? [`  ${paint(words.help, 'cyan')}: ${hint}`] : []),
  ].join('\n')
}

function placeLines(span: Span, origin: Origin, note: string | null): string[] {
  const text = textOf(span, origin.sources)
  const { line, column } = position(text, span.start)
  const { line: source, marker } = excerpt(text, span.start, span.end)
  const gutter = ' '.repeat(String(line).length)
  return [
    `  ${paint('-->', 'dim')} ${pathOf(span, origin)}:${line}:${column}${note === null ? '' : `  ${note}`}`,
    `  ${gutter} ${paint('|', 'dim')}`,
    `  ${paint(String(line), 'dim')} ${paint('|', 'dim')} ${source}`,
    `  ${gutter} ${paint('|', 'dim')} ${paint(marker, 'red')}`,
  ]
}

/** A diagnostic as data, with its place counted in lines and columns from 1; `accepted` is why it was let stand. */
export function diagnosticData(
  problem: Diagnostic,
  origin: Origin,
  language: Language,
  accepted: string | null = null,
): object {
  const text = textOf(problem.primary, origin.sources)
  const { message, hint, witness } = describe(problem, language)
  return {
    code: problem.code,
    name: problem.name,
    severity: problem.severity,
    file: pathOf(problem.primary, origin),
    start: position(text, problem.primary.start),
    end: position(text, problem.primary.end),
    message,
    hint,
    witness,
    accepted,
  }
}

export function textOf({ file }: Span, sources: Sources): string {
  return (
    (file.startsWith(LIBRARY_PREFIX)
      ? sources.library.get(file.slice(LIBRARY_PREFIX.length))
      : sources.files.get(file)) ?? ''
  )
}

/** A file as somebody would name it who stands where the command was given. */
export function pathOf({ file }: Span, { folder, library }: Origin): string {
  return file.startsWith(LIBRARY_PREFIX)
    ? relative('', join(library, file.slice(LIBRARY_PREFIX.length)))
    : join(folder, file)
}

/** `2 errors, 1 warning`, and how many were accepted where there are some. */
export function tally(problems: readonly Diagnostic[], language: Language, accepted = 0): string {
  const others = accepted === 0 ? '' : `, ${acceptedText(accepted, language)}`
  return counted(problems, language) + others
}

/** `3 accepted`. */
export function acceptedText(count: number, language: Language): string {
  if (language === 'sv') return `${count} ${count === 1 ? 'godtagen' : 'godtagna'}`
  return `${count} accepted`
}

function counted(problems: readonly Diagnostic[], language: Language): string {
  const count = (severity: Diagnostic['severity']): number => problems.filter((one) => one.severity === severity).length
  const [errors, warnings] = [count('error'), count('warning')]
  if (language === 'sv') return `${errors} fel, ${warnings} ${warnings === 1 ? 'varning' : 'varningar'}`
  return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`
}
