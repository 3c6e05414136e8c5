import './frame.css'
import { useEffect } from 'react'
import { KitProvider } from '#web/kit/index.ts'
import { ownKey } from '../own-keys.ts'
import { say, useTold } from './parent.ts'
import { PatientScreens } from './patient-screens.tsx'
import { StaffScreens } from './staff-screens.tsx'

/** The preview's page: the runtime's own components, shown the made-up patient. */
export function Frame() {
  const { show, finding, subject } = useTold()
  const language = show?.language ?? 'sv'
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useFinding(finding)
  if (show === null) return null
  const { preview, who, media, names } = show
  const { theme, languages } = preview.bundle
  return (
    <KitProvider
      language={language}
      languages={languages}
      theme={who === 'patient' ? theme : null}
      mediaUrl={(digest) => media.get(digest) ?? ''}
    >
      {subject !== null && (
        <style>{`[data-subject="${CSS.escape(subject)}"] { outline: 3px solid #f0a422; outline-offset: 3px; }`}</style>
      )}
      <main className={`dz-screen dz-screen-${who}`} data-finding={finding}>
        {who === 'patient' ? <PatientScreens preview={preview} /> : <StaffScreens preview={preview} names={names} />}
      </main>
    </KitProvider>
  )
}

/** While something is looked for, a click leads to its text instead of doing what it does. The designer's own keys are passed on. */
function useFinding(finding: boolean): void {
  useEffect(() => {
    const click = (event: MouseEvent): void => {
      if (!finding && !event.altKey) return
      const subjects = subjectsAround(event.target)
      if (subjects.length === 0) return
      event.preventDefault()
      event.stopPropagation()
      say({ kind: 'found', subjects })
    }
    const press = (event: KeyboardEvent): void => {
      if (finding && event.key === 'Escape') say({ kind: 'not_finding' })
      if (ownKey(event) === null) return
      event.preventDefault()
      const { key, shiftKey, ctrlKey, metaKey } = event
      say({ kind: 'key', press: { key, shiftKey, ctrlKey, metaKey } })
    }
    addEventListener('click', click, true)
    addEventListener('keydown', press)
    return () => {
      removeEventListener('click', click, true)
      removeEventListener('keydown', press)
    }
  }, [finding])
}

function subjectsAround(target: EventTarget | null): string[] {
  const subjects: string[] = []
  let at = target instanceof Element ? target.closest<HTMLElement>('[data-subject]') : null
  while (at !== null) {
    if (at.dataset['subject'] !== undefined) subjects.push(at.dataset['subject'])
    at = at.parentElement?.closest<HTMLElement>('[data-subject]') ?? null
  }
  return subjects
}
