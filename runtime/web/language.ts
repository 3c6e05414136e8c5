import { createContext, useContext, useEffect, useState } from 'react'
import { keep, kept } from './keep.ts'
import type { KitLanguage } from './kit/index.ts'

const KEY = 'lykta.language'

export interface ChosenLanguage {
  readonly language: KitLanguage
  readonly choose: (language: KitLanguage) => void
}

export const LanguageContext = createContext<ChosenLanguage>({ language: 'sv', choose: () => {} })

export function useLanguage(): ChosenLanguage {
  return useContext(LanguageContext)
}

/** Swedish until another language is chosen. The choice is kept on this device, and the document says which it is in. */
export function useChosenLanguage(): ChosenLanguage {
  const [language, setLanguage] = useState<KitLanguage>(() => (kept(KEY) === 'en' ? 'en' : 'sv'))
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return {
    language,
    choose(next) {
      keep(KEY, next)
      setLanguage(next)
    },
  }
}
