import './skeleton.css'
import { useKit } from './context.ts'

/** The shape of what is on its way. Said in words as well, once. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const { words } = useKit()
  return (
    <div className="lk-skeleton" role="status">
      <span className="lk-hidden">{words('common.loading')}</span>
      <div className="lk-skeleton-title" />
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="lk-skeleton-card" />
      ))}
    </div>
  )
}
