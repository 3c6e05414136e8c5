import { useCallback, useEffect, useMemo, useState } from 'react'
import { KitProvider } from '#web/kit/provider.tsx'
import './designer.css'
import type { UiLanguage } from '../worker/protocol.ts'
import { useAddress } from './address.ts'
import { ProgramScreen } from './screens/program-screen.tsx'
import { StartScreen } from './screens/start-screen.tsx'
import { keepLanguage, keptLanguage, speechIn, SpeechContext } from './words.ts'

/** The designer: the list of programs, or one program that is open. The address says which. */
export function Designer() {
  const [language, setLanguage] = useState(keptLanguage)
  const { program, file } = useAddress()
  const speech = useMemo(() => speechIn(language), [language])
  const speak = useCallback((chosen: UiLanguage) => {
    keepLanguage(chosen)
    setLanguage(chosen)
  }, [])
  useEffect(() => {
    document.documentElement.lang = language
    document.title = program === null ? speech.words('product') : `${program} – ${speech.words('product')}`
  }, [language, program, speech])
  return (
    <SpeechContext value={speech}>
      <KitProvider language={language} mediaUrl={noMedia}>
        {program === null ? (
          <StartScreen onLanguage={speak} />
        ) : (
          <ProgramScreen key={program} program={program} file={file} onLanguage={speak} />
        )}
      </KitProvider>
    </SpeechContext>
  )
}

/** The designer's own pages show no program's media; the preview is a page of its own. */
function noMedia(): string {
  return ''
}
