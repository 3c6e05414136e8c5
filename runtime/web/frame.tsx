import { type ReactNode, useSyncExternalStore } from 'react'
import type { Session } from '#schemas/generated/api.ts'
import { useKit } from './kit/context.ts'
import { Notice } from './kit/notice.tsx'
import { isClinician, isPatient } from './session.ts'
import { TopBar } from './top-bar.tsx'

interface FrameProps {
  readonly session: Session | null
  readonly children: ReactNode
}

/** What stands around every screen: that people are made up, the top bar, the network's absence. */
export function Frame({ session, children }: FrameProps) {
  const { words } = useKit()
  const person = session?.person ?? null
  const staff = person !== null && !isPatient(person) && isClinician(person)
  return (
    <div className={staff ? 'app app-staff' : 'app'}>
      <a className="app-skip" href="#main" onClick={(event) => skip(event)}>
        {words('app.skip')}
      </a>
      {session?.development === true && <p className="app-made-up">{words('app.madeUp')}</p>}
      <TopBar person={person} staff={staff} />
      <Offline />
      <main id="main" tabIndex={-1} className="app-main">
        {children}
      </main>
    </div>
  )
}

/** Moves the focus without touching the address, which belongs to the router. */
function skip(event: React.MouseEvent): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}

function Offline() {
  const { words } = useKit()
  const online = useSyncExternalStore(
    (changed) => {
      addEventListener('online', changed)
      addEventListener('offline', changed)
      return () => {
        removeEventListener('online', changed)
        removeEventListener('offline', changed)
      }
    },
    () => navigator.onLine,
  )
  return (
    <div role="status" className="app-offline">
      {!online && (
        <Notice kind="warning" title={words('offline.title')}>
          <p>{words('offline.text')}</p>
        </Notice>
      )}
    </div>
  )
}
