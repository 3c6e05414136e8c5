import './notice.css'
import type { ReactNode, Ref } from 'react'
import { Icon, type IconName } from './icon.tsx'

type NoticeKind = 'info' | 'advice' | 'success' | 'warning' | 'problem'

interface NoticeProps {
  readonly kind: NoticeKind
  readonly title?: ReactNode
  readonly children?: ReactNode
  /** Read out as soon as it appears. */
  readonly live?: boolean
  readonly ref?: Ref<HTMLDivElement>
}

const ICONS: Readonly<Record<NoticeKind, IconName>> = {
  info: 'info',
  advice: 'advice',
  success: 'check',
  warning: 'warning',
  problem: 'warning',
}

/** Something the person should know now: what it is, and what can be done. */
export function Notice({ kind, title, children, live = false, ref }: NoticeProps) {
  const role = !live ? undefined : kind === 'problem' ? 'alert' : 'status'
  return (
    <div className={`lk-notice lk-notice-${kind}`} role={role} ref={ref} tabIndex={ref === undefined ? undefined : -1}>
      <span className="lk-notice-icon">
        <Icon name={ICONS[kind]} size={22} />
      </span>
      <div className="lk-notice-body">
        {title !== undefined && <div className="lk-notice-title">{title}</div>}
        {children}
      </div>
    </div>
  )
}
