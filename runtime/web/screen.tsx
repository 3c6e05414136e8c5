import { type ReactNode, useEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { useKit } from './kit/context.ts'

/** Nobody has been anywhere yet: the first screen leaves the focus where the browser puts it. */
let arrivedBefore = false

interface ScreenProps {
  /** null while it is not known what the screen shows. */
  readonly title: string | null
  readonly wide?: boolean
  /** Moving within one place, as between tabs, leaves the focus where it is. Without it every address is a place. */
  readonly place?: string
  readonly children: ReactNode
}

/** One screen: its title in the window, and the focus on its heading when one comes to it from another. */
export function Screen({ title, wide = false, place, children }: ScreenProps) {
  const { words } = useKit()
  const { pathname } = useLocation()
  const here = title === null ? null : (place ?? pathname)
  const returned = useNavigationType() === 'POP'
  useEffect(() => {
    if (here === null) return
    if (arrivedBefore) {
      // Going back, the browser puts one where one was.
      if (!returned) scrollTo(0, 0)
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    }
    arrivedBefore = true
  }, [here, returned])
  return (
    <div className={wide ? 'app-column app-column-wide' : 'app-column'}>
      <title>{title === null ? words('app.name') : `${title} – ${words('app.name')}`}</title>
      {children}
    </div>
  )
}
