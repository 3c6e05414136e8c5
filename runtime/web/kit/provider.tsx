import '@fontsource-variable/figtree/wght.css'
import '@fontsource-variable/figtree/wght-italic.css'
import './tokens.css'
import './base.css'
import { useMemo } from 'react'
import { type Kit, KitContext } from './context.ts'
import { formatsIn } from './format.ts'
import type { KitProviderProps } from './props.ts'
import { themeStyle } from './theme.ts'
import { wordsIn } from './words.ts'

const NO_LANGUAGES: readonly string[] = []

/** Gives the components inside it a language, formats, media addresses and a program's look. */
export function KitProvider(props: KitProviderProps) {
  const { language, mediaUrl, hrefOf, theme = null, languages = NO_LANGUAGES, children } = props
  const kit = useMemo<Kit>(() => {
    const words = wordsIn(language)
    return {
      language,
      languages,
      words,
      formats: formatsIn(language, languages, words),
      mediaUrl,
      hrefOf: (place) => hrefOf?.(place),
    }
  }, [language, languages, mediaUrl, hrefOf])
  return (
    <KitContext value={kit}>
      <div className="lk-root" lang={language} style={theme === null ? undefined : themeStyle(theme)}>
        {children}
      </div>
    </KitContext>
  )
}
