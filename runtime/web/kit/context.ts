import { createContext, useContext } from 'react'
import type { MaybeText } from '#schemas/generated/bundle.ts'
import type { Formats } from './format.ts'
import { languageOf } from './language-of.ts'
import type { KitLanguage, Place } from './props.ts'
import type { Words } from './words.ts'

/** What every component of the kit is given by the provider around it. */
export interface Kit {
  readonly language: KitLanguage
  /** The program's languages, the one it was written in first. */
  readonly languages: readonly string[]
  readonly words: Words
  readonly formats: Formats
  readonly mediaUrl: (digest: string) => string
  readonly hrefOf: (place: Place) => string | undefined
}

export const KitContext = createContext<Kit | null>(null)

export function useKit(): Kit {
  const kit = useContext(KitContext)
  if (kit === null) throw new Error('A kit component needs a KitProvider around it.')
  return kit
}

/** A wording in the chosen language, else in the program's own, else in any it has. */
export function useText(): (text: MaybeText) => string {
  const { language, languages } = useKit()
  return (text) => (text === null ? '' : (text[languageOf(text, language, languages)] ?? ''))
}
