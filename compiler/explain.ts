import { ACCEPTABLE, withDots } from './acceptable.ts'
import type { Language, MessageName, Severity } from './diagnostic.ts'
import { MESSAGES } from './messages/catalogue.ts'
import { EXPLANATIONS } from './messages/explanations.ts'
import { nearest } from './nearest.ts'

/** What a code means, for somebody who asks. Beside the public door, since who only checks need not load it. */
export interface Explanation {
  readonly code: string
  readonly name: MessageName
  readonly severity: Severity
  /** Whether authors can let it stand: it is no error, and guards no patients. */
  readonly acceptable: boolean
  /** The sentence, with dots where it names something of the program. */
  readonly sentence: string
  readonly hint: string | null
  readonly meaning: string
  /** null where no program can show it. */
  readonly example: { readonly fails: string; readonly passes: string } | null
}

const NAMES = Object.keys(MESSAGES) as MessageName[]

/** Every code there is, in order. */
export function explanations(language: Language): Explanation[] {
  return NAMES.map((name) => explanation(name, language))
}

/** The page of a code or of its name, in capitals or not; where there is none, the nearest code or name, or null. */
export function explain(
  asked: string,
  language: Language,
): { readonly found: Explanation } | { readonly found: null; readonly suggestion: string | null } {
  const wanted = asked.toLowerCase()
  const name = NAMES.find((one) => one === wanted || MESSAGES[one].code.toLowerCase() === wanted)
  if (name) return { found: explanation(name, language) }
  return { found: null, suggestion: nearest(wanted, [...NAMES.map((one) => MESSAGES[one].code), ...NAMES]) }
}

function explanation(name: MessageName, language: Language): Explanation {
  const { code, severity, hint, ...sentences } = MESSAGES[name]
  const { meaning, example } = EXPLANATIONS[name]
  return {
    code,
    name,
    severity,
    acceptable: ACCEPTABLE.includes(code),
    sentence: withDots(sentences[language]),
    hint: hint && withDots(hint[language]),
    meaning: meaning[language],
    example,
  }
}
