import type { Letter } from '#actions/telling/take-deliveries.ts'

/** What is sent: that there is something new, at which unit, and where to sign in. Nothing else leaves the house. */
export interface LetterText {
  readonly subject: string
  readonly text: string
}

/**
 * The words of a letter, made when it is sent. The same for everybody and everything, patients and staff: what it is
 * about, and even the name of the program, is care.
 *
 * @param url Where to sign in.
 */
export function letterText({ language, unit }: Pick<Letter, 'language' | 'unit'>, url: string): LetterText {
  return language === 'sv'
    ? { subject: `Något nytt hos ${unit}`, text: `Du har något nytt hos ${unit}. Logga in: ${url}` }
    : { subject: `Something new at ${unit}`, text: `You have something new at ${unit}. Sign in: ${url}` }
}
