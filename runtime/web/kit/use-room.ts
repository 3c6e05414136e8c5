import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** Whether an element is at least so wide, in widths of the page's letter size; known before it is first painted. */
export function useRoom<E extends HTMLElement>(rems: number): [RefObject<E | null>, boolean] {
  const place = useRef<E>(null)
  const [hasRoom, setHasRoom] = useState(false)
  useLayoutEffect(() => {
    const element = place.current
    if (element === null) return
    const measure = (): void => {
      const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setHasRoom(element.clientWidth >= rems * size)
    }
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [rems])
  return [place, hasRoom]
}
