import './watch-notice.css'
import { useKit } from './context.ts'
import { Icon } from './icon.tsx'

/** Says plainly that nobody watches the service around the clock, and where help is at once. */
export function WatchNotice() {
  const { words } = useKit()
  return (
    <p className="lk-watch">
      <Icon name="info" />
      <span>{words('watch.notice')}</span>
    </p>
  )
}
