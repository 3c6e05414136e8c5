import type { Text } from '#schemas/generated/bundle.ts'

/** Which of its languages a text is shown in. */
export function languageOf(text: Text, language: string, languages: readonly string[]): string {
  const found = [language, ...languages].find((one) => text[one] !== undefined)
  return found ?? Object.keys(text)[0] ?? language
}
