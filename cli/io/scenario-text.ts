import type { Language, Span } from '#compiler/index.ts'
import { daysBetween } from '#engine/calendar.ts'
import type { Played } from '#engine/index.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'
import type { TimelineEntry } from '#schemas/generated/view.ts'
import { excerpt, position } from './excerpt.ts'
import { expectedText, foundText, problemsText } from './expectation-text.ts'
import type { Loaded } from './load.ts'
import { paint } from './paint.ts'
import { pathOf, textOf } from './report.ts'
import { SCENARIO_WORDS } from './scenario-words.ts'

export interface PlayedScenario {
  readonly program: Loaded
  readonly bundle: Bundle
  readonly played: Played
  /** Where each step stands. */
  readonly places: readonly Span[]
}

type Step = Played['steps'][number]

/** Of a long story, the end is told. */
const MOST_TOLD = 15

/**
 * How a scenario went: a line when it held; else each step that went wrong, with its line in the source, what was
 * expected, what was, and what led there. What has been told at one step is not told again at the next.
 */
export function scenarioText(scenario: PlayedScenario, language: Language): string {
  const { played } = scenario
  if (played.ok) return `${paint('✓', 'green')} ${played.title}`
  const failed = played.steps.filter((one) => !one.ok)
  return [
    `${paint('✗', 'red')} ${paint(played.title, 'bold')}`,
    ...failed.flatMap((step, i) => [
      ...placeLines(scenario, step),
      ...outcomeLines(scenario, step, language),
      ...beforeLines(scenario, step, failed[i - 1] ?? null, language),
    ]),
  ].join('\n')
}

function placeLines({ program: { origin }, places }: PlayedScenario, { index }: Step): string[] {
  const span = places[index]
  if (!span) return []
  const text = textOf(span, origin.sources)
  const { line, column } = position(text, span.start)
  const { line: source, marker } = excerpt(text, span.start, span.end)
  const gutter = ' '.repeat(String(line).length)
  return [
    `  ${paint('-->', 'dim')} ${pathOf(span, origin)}:${line}:${column}`,
    `  ${gutter} ${paint('|', 'dim')}`,
    `  ${paint(String(line), 'dim')} ${paint('|', 'dim')} ${source}`,
    `  ${gutter} ${paint('|', 'dim')} ${paint(marker, 'red')}`,
  ]
}

function outcomeLines({ bundle, played }: PlayedScenario, step: Step, language: Language): string[] {
  const words = SCENARIO_WORDS[language]
  const when = paint(`(${momentText(played, step.at, language)})`, 'dim')
  if (step.failure) {
    const { code, problems } = step.failure
    const why = problems.length === 0 ? '' : ` – ${problemsText(problems, language)}`
    return [`  ${words.refusedStep}: ${paint(words.failures[code] + why, 'red')} ${when}`]
  }
  if (!step.expected || !step.actual) return []
  const width = Math.max(words.expected.length, words.actual.length) + 1
  const [expected, actual] = [words.expected, words.actual].map((word) => `${word}:`.padEnd(width))
  return [
    `  ${expected} ${paint(expectedText(bundle, step.expected, language), 'green')}`,
    `  ${actual} ${paint(foundText(bundle, step.expected, step.actual, language), 'red')} ${when}`,
  ]
}

function beforeLines(scenario: PlayedScenario, step: Step, earlier: Step | null, language: Language): string[] {
  const words = SCENARIO_WORDS[language]
  const told = new Set((earlier?.before ?? []).map(keyOf))
  const entries = (step.before ?? []).filter((entry) => !told.has(keyOf(entry)))
  const left = entries.length - MOST_TOLD
  const lines = entries.slice(-MOST_TOLD).map((entry) => entryLine(scenario, entry, language))
  if (lines.length === 0) return earlier === null ? [`  ${words.before}: ${words.nothing}`, ''] : ['']
  const heading = `  ${earlier === null ? words.before : words.sinceThen}:`
  return [heading, ...(left > 0 ? [paint(`    ${words.earlier(left)}`, 'dim')] : []), ...lines, '']
}

function keyOf({ at, kind, subject }: TimelineEntry): string {
  return `${at} ${kind} ${subject}`
}

function entryLine({ bundle, played }: PlayedScenario, entry: TimelineEntry, language: Language): string {
  const words = SCENARIO_WORDS[language]
  const title = entry.title[language] ?? entry.title[bundle.languages[0] ?? 'sv'] ?? entry.subject
  const widest = Math.max(...Object.values(words.timeline).map((one) => one.length))
  return `    ${paint(momentText(played, entry.at, language), 'dim')}  ${words.timeline[entry.kind].padEnd(widest)}  ${title}`
}

/** `day 3, 2026-03-04 08:00`; before the start, the date alone. */
function momentText({ state }: Played, at: string, language: Language): string {
  const moment = at.slice(0, 16).replace('T', ' ')
  if (state.startedAt === null) return moment
  return `${SCENARIO_WORDS[language].day} ${daysBetween(state.startedAt, at) + 1}, ${moment}`
}
