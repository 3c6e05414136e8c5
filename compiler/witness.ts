import type { AnswerValue } from '#schemas/generated/view.ts'

/** What shows that a problem is real: the answers, the question or the day that it is about. */
export type Witness =
  | { readonly kind: 'answers'; readonly answers: Readonly<Record<string, AnswerValue>>; readonly value: number }
  | { readonly kind: 'unanswered'; readonly form: string; readonly question: string }
  | {
      readonly kind: 'day'
      readonly day: number
      readonly forms: readonly string[]
      /** What has happened to this patient, from which some of the forms are counted. */
      readonly happened: readonly Happened[]
      /** Rows that nobody can count, since somebody gives their forms when they are needed. */
      readonly onDemand: readonly string[]
    }

/** Something that happens on a day of the patient's own. */
export interface Happened {
  readonly kind: 'opened' | 'done' | 'ended'
  /** null: the whole program. */
  readonly module: string | null
  readonly day: number
}

const WORDS = {
  sv: {
    example: 'Till exempel',
    unanswered: 'lämnas obesvarad',
    day: 'Dag',
    and: 'och',
    when: 'när',
    opened: (module: string, day: number) => `${module} öppnas dag ${day}`,
    done: (module: string, day: number) => `${module} är klar dag ${day}`,
    ended: (_module: string, day: number) => `programmet avslutas dag ${day}`,
    onDemand: 'Inte medräknat, eftersom det ges vid behov',
  },
  en: {
    example: 'For example',
    unanswered: 'is left unanswered',
    day: 'Day',
    and: 'and',
    when: 'when',
    opened: (module: string, day: number) => `${module} opens on day ${day}`,
    done: (module: string, day: number) => `${module} is done on day ${day}`,
    ended: (_module: string, day: number) => `the program ends on day ${day}`,
    onDemand: 'Not counted, since it is given on demand',
  },
} as const

/** A witness in words: `Till exempel: a 3, b 4 → 14,5.` */
export function witnessText(witness: Witness, language: 'sv' | 'en'): string {
  const words = WORDS[language]
  switch (witness.kind) {
    case 'answers': {
      const answers = Object.entries(witness.answers).map(([id, value]) => `${id} ${answerText(value, language)}`)
      return `${words.example}: ${answers.join(', ')} → ${number(witness.value, language)}.`
    }
    case 'unanswered':
      return `${words.example}: ${witness.form}.${witness.question} ${words.unanswered}.`
    case 'day': {
      const happened = witness.happened.map(({ kind, module, day }) => words[kind](module ?? '', day))
      const when = happened.length === 0 ? '' : `, ${words.when} ${listed(happened, words.and)}`
      const onDemand =
        witness.onDemand.length === 0 ? '' : ` ${words.onDemand}: ${listed(witness.onDemand, words.and)}.`
      return `${words.day} ${witness.day}${when}: ${listed(witness.forms, words.and)}.${onDemand}`
    }
  }
}

function answerText(value: AnswerValue, language: 'sv' | 'en'): string {
  if (typeof value === 'number') return number(value, language)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return value
  const parts: readonly (string | object)[] = value
  return parts.map((part) => (typeof part === 'string' ? part : '…')).join(' + ')
}

function number(value: number, language: 'sv' | 'en'): string {
  return language === 'sv' ? String(value).replace('.', ',') : String(value)
}

function listed(words: readonly string[], and: string): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`
}
