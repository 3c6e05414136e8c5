import { useEffect, useState } from 'react'
import type { FromFrame, ToFrame } from './messages.ts'

export interface Told {
  readonly show: Extract<ToFrame, { kind: 'show' }> | null
  readonly finding: boolean
  readonly subject: string | null
}

/** Says something to the page this frame stands in, and to no other. */
export function say(message: FromFrame): void {
  if (window.parent !== window) window.parent.postMessage(message, location.origin)
}

/** What the page has told so far. */
export function useTold(): Told {
  const [told, setTold] = useState<Told>({ show: null, finding: false, subject: null })
  useEffect(() => {
    const hear = (event: MessageEvent<ToFrame>): void => {
      if (event.source !== window.parent || event.origin !== location.origin) return
      const message = event.data
      if (message.kind === 'show') setTold((before) => ({ ...before, show: message }))
      else if (message.kind === 'find') setTold((before) => ({ ...before, finding: message.finding }))
      else setTold((before) => ({ ...before, subject: message.subject }))
    }
    addEventListener('message', hear)
    say({ kind: 'ready' })
    return () => removeEventListener('message', hear)
  }, [])
  return told
}
