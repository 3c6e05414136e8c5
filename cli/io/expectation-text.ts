import type { Language } from '#compiler/index.ts'
import type { Expectation, Found } from '#engine/index.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'

const WORDS = {
  sv: {
    none: 'inget värde',
    raised: 'flaggad',
    notRaised: 'inte flaggad',
    open: 'öppet',
    notOpen: 'inte öppet',
    sent: 'skickat',
    notSent: 'inte skickat',
    missed: 'missat',
    locked: 'låst',
    waiting: 'väntar på återkoppling',
    done: 'klar',
    reminders: 'påminnelser',
    sentNever: 'aldrig skickat',
    in: 'i',
  },
  en: {
    none: 'no value',
    raised: 'raised',
    notRaised: 'not raised',
    open: 'open',
    notOpen: 'not open',
    sent: 'sent',
    notSent: 'not sent',
    missed: 'missed',
    locked: 'locked',
    waiting: 'waiting for feedback',
    done: 'done',
    reminders: 'reminders',
    sentNever: 'never sent',
    in: 'in',
  },
} as const

/** What a scenario expected, in words. */
export function expectedText(bundle: Bundle, expected: Expectation, language: Language): string {
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

/** What there was instead, in words. */
export function foundText(bundle: Bundle, expected: Expectation, found: Found, language: Language): string {
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
