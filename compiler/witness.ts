import type { AnswerValue } from '#schemas/generated/view.ts'

/** What shows that a problem is real: the answers, the question or the day that it is about. */
export type Witness =
  | { readonly kind: 'answers'; readonly answers: Readonly<Record<string, AnswerValue>>; readonly value: number }
  | { readonly kind: 'unanswered'; readonly form: string; readonly question: string }
  | { readonly kind: 'day'; readonly day: number; readonly forms: readonly string[] }

const WORDS = {
  sv: { example: 'Till exempel', unanswered: 'lämnas obesvarad', day: 'Dag', and: 'och' },
  en: { example: 'For example', unanswered: 'is left unanswered', day: 'Day', and: 'and' },
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
    case 'day':
      return `${words.day} ${witness.day}: ${listed(witness.forms, words.and)}.`
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
