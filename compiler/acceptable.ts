import type { Language } from './diagnostic.ts'
import { MESSAGES } from './messages/catalogue.ts'

const ROWS = Object.values(MESSAGES)

/** Every code that there is. */
export const CODES: readonly string[] = ROWS.map((one) => one.code)

/** The codes that authors can let stand: of no error, and of nothing that guards patients. */
export const ACCEPTABLE: readonly string[] = ROWS.flatMap(({ code, severity, safety }) =>
  severity === 'error' || safety ? [] : [code],
)

/** What a code says, and the advice that goes with it where there is some, in sentences; none for what is no code. */
export function sentencesOf(code: string, language: Language): string[] {
  const row = ROWS.find((one) => one.code === code)
  return row ? [row[language], ...(row.hint ? [row.hint[language]] : [])].map(withDots) : []
}

/** A sentence with dots where it names something of a program. */
export function withDots(sentence: string): string {
  return sentence.replace(/\{[a-z]+\}/g, '…')
}
