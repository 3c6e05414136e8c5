import type { ReactNode } from 'react'
import { useKit } from './context.ts'
import type { Place } from './props.ts'

interface GoToProps {
  readonly place: Place
  readonly onGo: (place: Place) => void
  readonly className?: string
  readonly current?: 'page' | undefined
  readonly children: ReactNode
}

/**
 * A link to a place in the program. A plain click gives the intent; a click that asks for a new tab or window
 * is left to the browser where the place has an address.
 */
export function GoTo({ place, onGo, className, current, children }: GoToProps) {
  const href = useKit().hrefOf(place)
  return (
    <a
      href={href ?? '#'}
      className={className}
      aria-current={current}
      onClick={(event) => {
        const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
        if (elsewhere && href !== undefined) return
        event.preventDefault()
        onGo(place)
      }}
    >
      {children}
    </a>
  )
}
