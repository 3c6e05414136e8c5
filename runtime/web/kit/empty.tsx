import './empty.css'
import type { ReactNode } from 'react'
import { Logo } from './logo.tsx'

/** What a list says when there is nothing in it: that this is right, and what will come. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="lk-empty">
      <Logo size={44} />
      <p className="lk-empty-title">{title}</p>
      {children !== undefined && <p className="lk-soft">{children}</p>}
    </div>
  )
}
