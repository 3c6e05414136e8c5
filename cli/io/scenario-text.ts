import type { Language, Span } from '#compiler/index.ts'
import type { Played } from '#engine/index.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'
import { expectedText, foundText } from './expectation-text.ts'
import { excerpt, position } from './excerpt.ts'
import type { Loaded } from './load.ts'
import { paint } from './paint.ts'

export interface PlayedScenario {
  readonly program: Loaded
  readonly bundle: Bundle
  readonly played: Played
  /** Where each step stands. */
  readonly places: readonly Span[]
}

const WORDS = {
  sv: { expected: 'väntat', actual: 'blev', refused: 'steget gick inte', before: 'det som hände' },
  en: { expected: 'expected', actual: 'got', refused: 'the step could not be taken', before: 'what led here' },
} as const

/** How a scenario went: a line when it held; each step that failed with what was expected, what was, and what led there. */
export function scenarioText({ program, bundle, played, places }: PlayedScenario, language: Language): string {
  if (played.ok) return `${paint('✓', 'green')} ${played.title}`
  const words = WORDS[language]
  const lines = [`${paint('✗', 'red')} ${paint(played.title, 'bold')}`]
  for (const step of played.steps.filter((one) => !one.ok)) {
    const span = places[step.index]
    if (span) lines.push(...place(program, span))
    if (step.failure) lines.push(`      ${words.refused}: ${step.failure.code} (${step.at})`)
    if (step.expected && step.actual) {
      lines.push(`      ${words.expected}: ${expectedText(bundle, step.expected, language)}`)
      lines.push(`      ${words.actual}: ${foundText(bundle, step.expected, step.actual, language)} (${step.at})`)
    }
  }
  lines.push(`    ${words.before}:`)
  for (const entry of played.timeline)
    lines.push(
      paint(`      ${entry.at}  ${entry.kind}  ${entry.title[bundle.languages[0] ?? 'sv'] ?? entry.subject}`, 'dim'),
    )
  return lines.join('\n')
}

function place({ folder, origin }: Loaded, span: Span): string[] {
  const text = origin.sources.files.get(span.file) ?? ''
  const { line, column } = position(text, span.start)
  return [`    ${folder}/${span.file}:${line}:${column}`, `      ${excerpt(text, span.start, span.end).line.trim()}`]
}
