import './table.css'
import { type ReactNode, useEffect, useRef, useState } from 'react'

/** A table with a name. Where it is wider than its room it scrolls inside its own frame, also by keyboard. */
export function TableFrame({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const watch = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth + 1))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return (
    <div
      className="lk-table-frame"
      ref={frame}
      {...(scrolls ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {})}
    >
      <table className="lk-table" aria-label={label}>
        {children}
      </table>
    </div>
  )
}
