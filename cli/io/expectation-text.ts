import type { Language } from '#compiler/index.ts'
import type { AnswerProblem, Expectation, Found } from '#engine/index.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'
import { SCENARIO_WORDS } from './scenario-words.ts'

const FORM_STATES = {
  open: 'open',
  not_open: 'notOpen',
  late: 'late',
  not_late: 'notLate',
  sent: 'sent',
  missed: 'missed',
} as const

/** What a scenario expected, in words. */
export function expectedText(bundle: Bundle, expected: Expectation, language: Language): string {
  const words = SCENARIO_WORDS[language]
  const { states } = words
  switch (expected.kind) {
    case 'flag':
      return expected.raised ? states.raised : states.notRaised
    case 'escalation':
      return expected.escalated ? states.escalated : states.notEscalated
    case 'message': {
      const none = expected.text === null ? states.noMessage : states.otherMessage
      return `${expected.received ? states.message : none}${expected.text === null ? '' : ` "${expected.text}"`}`
    }
    case 'result':
      return resultText(bundle, expected, { ...expected, band: expected.bands?.[0] ?? null }, language)
    case 'module':
      return expected.state === 'open' ? states.moduleOpen : states[expected.state]
    case 'shown':
      return expected.shown ? states.shown : states.hidden
    case 'refused':
      return expected.question === null ? states.refused : `${states.refused} ${words.at} ${expected.question}`
    case 'reminder':
      return expected.due ? states.due : states.notDue
    case 'patient_sees':
    case 'clinician_sees':
      return expected.sees ? states.seen : states.notSeen
    case 'form': {
      const { until, reminders } = expected
      const state = states[FORM_STATES[expected.state]]
      const day = until === null || until.day === null ? '' : `${words.day} ${until.day} `
      const closes = until === null ? '' : ` ${words.until} ${day}${until.time}`
      return `${state}${closes}${reminders === null ? '' : `, ${words.reminders(reminders)}`}`
    }
  }
}

/** What there was instead, in words. */
export function foundText(bundle: Bundle, expected: Expectation, found: Found, language: Language): string {
  const words = SCENARIO_WORDS[language]
  const { states } = words
  switch (found.kind) {
    case 'flag':
      return found.raised ? states.raised : states.notRaised
    case 'escalation':
      return found.escalated ? states.escalated : states.notEscalated
    case 'message':
      return found.texts.length === 0 ? states.noMessage : found.texts.map((text) => `"${text}"`).join(', ')
    case 'result':
      if (found.status === null) return states.neverSent
      return expected.kind === 'result' ? resultText(bundle, expected, found, language) : ''
    case 'module':
      return found.state === 'open' ? states.moduleOpen : states[found.state]
    case 'shown':
      return found.shown ? states.shown : states.hidden
    case 'refused':
      if (found.problems === null) return states.notOpen
      return found.problems.length === 0 ? states.taken : problemsText(found.problems, language)
    case 'reminder':
      return found.due ? states.due : states.notDue
    case 'sees':
      return found.sees ? states.seen : states.notSeen
    case 'form': {
      const closes = found.closesAt === null ? '' : ` ${words.until} ${found.closesAt.slice(0, 16).replace('T', ' ')}`
      return [
        found.open ? `${states.open}${closes}` : states.notOpen,
        ...(found.late ? [states.late] : []),
        found.sent ? states.sent : states.notSent,
        ...(found.missedInARow === 0 ? [] : [words.missedInARow(found.missedInARow)]),
        ...(found.reminders === null ? [] : [words.reminders(found.reminders)]),
      ].join(', ')
    }
  }
}

/** What was wrong with answers: each question, and why. */
export function problemsText(problems: readonly AnswerProblem[], language: Language): string {
  const words = SCENARIO_WORDS[language]
  return problems.map((one) => `${placeOf(one)}: ${words.problems[one.code]}`).join(', ')
}

/** `medicines[2].dose`, the rows counted from 1. */
function placeOf({ question, row, cell }: AnswerProblem): string {
  return [row === undefined ? question : `${question}[${row + 1}]`, cell].filter((one) => one !== undefined).join('.')
}

function resultText(
  bundle: Bundle,
  { form, result }: { readonly form: string; readonly result: string },
  { value, band }: { readonly value: number | null; readonly band: number | null },
  language: Language,
): string {
  const words = SCENARIO_WORDS[language]
  const bands = bundle.forms.find((one) => one.id === form)?.results.find((one) => one.id === result)?.bands ?? []
  const label = band === null ? undefined : bands[band]?.label[bundle.languages[0] ?? 'sv']
  return `${value ?? words.states.noValue}${label === undefined ? '' : ` ${words.in} "${label}"`}`
}
