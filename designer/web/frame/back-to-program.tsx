import type { ReactNode } from 'react'
import { speechIn } from '../words.ts'

/** A screen with a way back above it, as the patient's pages have in their own band. */
export function BackToProgram({ onGo, children }: { readonly onGo: () => void; readonly children: ReactNode }) {
  const language = document.documentElement.lang === 'en' ? 'en' : 'sv'
  return (
    <div className="lk-stack">
      <p>
        <button type="button" className="lk-button lk-button-quiet lk-button-small" onClick={onGo}>
          ← {speechIn(language).words('preview.back')}
        </button>
      </p>
      {children}
    </div>
  )
}
