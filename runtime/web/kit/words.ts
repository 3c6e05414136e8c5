import { createInstance } from 'i18next'
import en from '../words/en.json'
import sv from '../words/sv.json'
import type { KitLanguage } from './props.ts'

type WithoutPlural<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K
type KeysOf<T, Before extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Before}${WithoutPlural<K>}` : KeysOf<T[K], `${Before}${K}.`>
}[keyof T & string]

/** The name of a wording in the catalogues; a name that is not there does not compile. */
export type WordKey = KeysOf<typeof sv>

type Values = Readonly<Record<string, string | number>>

/** Looks a wording up and fills its values in. `count` chooses the plural. */
export type Words = (key: WordKey, values?: Values) => string

function catalogue(language: KitLanguage, resources: typeof sv | typeof en): Words {
  const instance = createInstance()
  void instance.init({
    lng: language,
    resources: { [language]: { translation: resources } },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  return (key, values = {}) => instance.t(key, values)
}

const WORDS: Readonly<Record<KitLanguage, Words>> = { sv: catalogue('sv', sv), en: catalogue('en', en) }

export function wordsIn(language: KitLanguage): Words {
  return WORDS[language]
}

/** The wording of a problem the server told by its code; a code without words of its own gets general ones. */
export function problemKey(code: string): WordKey {
  return Object.hasOwn(sv.problem, code) && code !== 'title'
    ? `problem.${code as Exclude<keyof typeof sv.problem, 'title'>}`
    : 'problem.other'
}
