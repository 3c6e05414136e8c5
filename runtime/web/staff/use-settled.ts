import { useEffect, useState } from 'react'

/** How long nothing is typed before it is looked for. */
const PAUSE = 250

/** A text once it has stood still for a moment. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
