import type { Text } from '#schemas/generated/bundle.ts'

const PLACEHOLDER = '{patient.first_name}'
const PUNCTUATION = /[!-/:-@[-`{-~]/g

/**
 * A Markdown text with the patient's first name filled in, in every language. The name is put in as plain text:
 * whatever it holds becomes no markup, link or new line.
 */
export function withName(text: Text, firstName: string): Text {
  const name = firstName.replace(/\s+/g, ' ').trim().replace(PUNCTUATION, '\\$&')
  return Object.fromEntries(
    Object.entries(text).map(([language, wording]) => [language, wording.split(PLACEHOLDER).join(name)]),
  )
}
