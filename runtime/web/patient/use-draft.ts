import { useEffect, useState, useSyncExternalStore } from 'react'
import { api } from '../api.ts'
import { beforeSigningOut } from '../signing-out.ts'
import type { SaveState } from '../kit/index.ts'
import { Draft } from './draft.ts'

/** The draft of one form while its screen is open: sent again when the network is back, and at once when leaving. */
export function useDraft(person: string, enrolment: string, occurrence: string): { draft: Draft; state: SaveState } {
  const [draft] = useState(
    () =>
      new Draft(`${person} ${enrolment} ${occurrence}`, (save, keepalive) =>
        api.saveAnswer(enrolment, occurrence, save, keepalive),
      ),
  )
  const state = useSyncExternalStore(draft.subscribe, draft.state)
  useEffect(() => {
    const retry = (): void => void draft.flush()
    const leave = (): void => {
      if (document.visibilityState === 'hidden') void draft.flush(true)
    }
    addEventListener('online', retry)
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    const stay = beforeSigningOut(() => draft.flush())
    if (draft.state() === 'saving') retry()
    return () => {
      stay()
      removeEventListener('online', retry)
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
      void draft.flush(true)
    }
  }, [draft])
  return { draft, state }
}
