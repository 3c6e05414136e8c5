import type { Language, Span } from '#compiler/index.ts'
import type { Expectation, Found, Played } from '#engine/index.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'
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
  sv: {
    expected: 'väntat',
    actual: 'blev',
    refused: 'steget gick inte',
    before: 'det som hände',
    none: 'inget värde',
    raised: 'flaggad',
    notRaised: 'inte flaggad',
    open: 'öppet',
    notOpen: 'inte öppet',
    sent: 'skickat',
    notSent: 'inte skickat',
    missed: 'missat',
    locked: 'låst',
    done: 'klar',
    reminders: 'påminnelser',
    sentNever: 'aldrig skickat',
    in: 'i',
  },
  en: {
    expected: 'expected',
    actual: 'got',
    refused: 'the step could not be taken',
    before: 'what led here',
    none: 'no value',
    raised: 'raised',
    notRaised: 'not raised',
    open: 'open',
    notOpen: 'not open',
    sent: 'sent',
    notSent: 'not sent',
    missed: 'missed',
    locked: 'locked',
    done: 'done',
    reminders: 'reminders',
    sentNever: 'never sent',
    in: 'in',
  },
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

function expectedText(bundle: Bundle, expected: Expectation, language: Language): string {
  const words = WORDS[language]
  switch (expected.kind) {
    case 'flag':
      return expected.raised ? words.raised : words.notRaised
    case 'result':
      return resultText(bundle, expected, expected.value, expected.band, language)
    case 'module':
      return words[expected.state]
    case 'form': {
      const state = expected.state === 'not_open' ? words.notOpen : words[expected.state]
      return expected.reminders === null ? state : `${state}, ${expected.reminders} ${words.reminders}`
    }
  }
}

function foundText(bundle: Bundle, expected: Expectation, found: Found, language: Language): string {
  const words = WORDS[language]
  switch (found.kind) {
    case 'flag':
      return found.raised ? words.raised : words.notRaised
    case 'result':
      if (found.status === null) return words.sentNever
      return expected.kind === 'result' ? resultText(bundle, expected, found.value, found.band, language) : ''
    case 'module':
      return words[found.state]
    case 'form':
      return [
        found.open ? words.open : words.notOpen,
        found.sent ? words.sent : words.notSent,
        `${words.missed}: ${found.missedInARow}`,
        ...(found.reminders === null ? [] : [`${found.reminders} ${words.reminders}`]),
      ].join(', ')
  }
}

function resultText(
  bundle: Bundle,
  at: { form: string; result: string },
  value: number | null,
  band: number | null,
  language: Language,
): string {
  const words = WORDS[language]
  const bands = bundle.forms.find((one) => one.id === at.form)?.results.find((one) => one.id === at.result)?.bands ?? []
  const label = band === null ? undefined : bands[band]?.label[bundle.languages[0] ?? 'sv']
  return `${value ?? words.none}${label === undefined ? '' : ` ${words.in} "${label}"`}`
}
