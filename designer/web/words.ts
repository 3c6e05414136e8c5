import { createInstance } from 'i18next'
import { createContext, useContext } from 'react'
import type { Text } from '#schemas/generated/bundle.ts'
import type { UiLanguage } from '../worker/protocol.ts'
import en from './words/en.json'
import sv from './words/sv.json'

type WithoutPlural<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K
type KeysOf<T, Before extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Before}${WithoutPlural<K>}` : KeysOf<T[K], `${Before}${K}.`>
}[keyof T & string]

/** The name of a wording in the catalogues; a name that is not there does not compile. */
export type WordKey = KeysOf<typeof sv>

/** Looks a wording up and fills its values in. `count` chooses the plural. */
export type Words = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string

export interface Speech {
  readonly language: UiLanguage
  readonly words: Words
}

export const SpeechContext = createContext<Speech>({ language: 'sv', words: (key) => key })

export function useWords(): Words {
  return useContext(SpeechContext).words
}

export function useLanguage(): UiLanguage {
  return useContext(SpeechContext).language
}

function catalogue(language: UiLanguage, words: typeof sv | typeof en): Words {
  const instance = createInstance()
  void instance.init({
    lng: language,
    resources: { [language]: { translation: words } },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  return (key, values = {}) => instance.t(key, values)
}

const SPEECH: Readonly<Record<UiLanguage, Speech>> = {
  sv: { language: 'sv', words: catalogue('sv', sv) },
  en: { language: 'en', words: catalogue('en', en) },
}

export const LANGUAGES: readonly { readonly id: UiLanguage; readonly name: string }[] = [
  { id: 'sv', name: 'Svenska' },
  { id: 'en', name: 'English' },
]

export function speechIn(language: UiLanguage): Speech {
  return SPEECH[language]
}

const KEPT = 'lykta-designer/language'

/** The language chosen last time on this device; Swedish until one is. */
export function keptLanguage(): UiLanguage {
  try {
    return localStorage.getItem(KEPT) === 'en' ? 'en' : 'sv'
  } catch {
    return 'sv'
  }
}

export function keepLanguage(language: UiLanguage): void {
  try {
    localStorage.setItem(KEPT, language)
  } catch {
    // A device that keeps nothing starts in Swedish next time.
  }
}

/** A program's wording in the language of the page, else in its own. */
export function inLanguage(text: Text, language: UiLanguage): string {
  return text[language] ?? Object.values(text)[0] ?? ''
}
