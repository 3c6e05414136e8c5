import { useEffect } from 'react'
import type { Workspace } from '../workspace/workspace.ts'

const OFTEN = 20_000

/**
 * Looks for what others have saved when the person comes back to the tab, and now and then while the tab is looked at.
 * Leaving saves what is not saved yet.
 */
export function useComingBack(workspace: Workspace): void {
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') void workspace.refresh().catch(ignore)
      else void workspace.saveAll()
    }
    const timer = setInterval(look, OFTEN)
    addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [workspace])
}

/** A look that got no answer changes nothing; saving tells when the server is gone. */
function ignore(): void {
  return
}
