import type { ReactNode } from 'react'
import { Logo } from '#web/kit/logo.tsx'
import type { UiLanguage } from '../../worker/protocol.ts'
import { HOME } from '../address.ts'
import { LANGUAGES, useLanguage, useWords } from '../words.ts'

interface TopBarProps {
  readonly onLanguage: (language: UiLanguage) => void
  /** Beside the product's name: where one is. */
  readonly place?: ReactNode
  /** Before the choice of language. */
  readonly children?: ReactNode
}

/** The band along the top of every screen. */
export function TopBar({ onLanguage, place, children }: TopBarProps) {
  const words = useWords()
  const language = useLanguage()
  return (
    <header className="dz-top">
      <a className="dz-brand" href={HOME} aria-label={`${words('product')}: ${words('top.programs')}`}>
        <Logo size={28} />
        <span className="dz-brand-name">
          Lykta <b>Designer</b>
        </span>
      </a>
      {place}
      <span className="dz-grow" />
      {children}
      <div className="dz-languages" role="group" aria-label={words('language')}>
        {LANGUAGES.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            lang={id}
            aria-label={name}
            aria-pressed={id === language}
            onClick={() => onLanguage(id)}
          >
            <span className="dz-wide-only">{name}</span>
            <span className="dz-narrow-only">{id.toUpperCase()}</span>
          </button>
        ))}
      </div>
    </header>
  )
}
