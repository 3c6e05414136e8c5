import './button.css'
import type { ComponentProps, ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type ButtonLook = 'primary' | 'secondary' | 'quiet'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly look?: ButtonLook
  readonly size?: 'normal' | 'small'
  readonly icon?: IconName
  /** An icon after the words. */
  readonly after?: IconName
  /** Work is going on: the button stays where focus is, but does nothing. */
  readonly busy?: boolean
  readonly children: ReactNode
}

/** A button. While busy it keeps the focus and says so, instead of going dead under the finger. */
export function Button(props: ButtonProps) {
  const { look = 'primary', size = 'normal', icon, after, busy = false, children, onClick, type, ...rest } = props
  return (
    <button
      {...rest}
      type={type ?? 'button'}
      className={buttonClass(look, size)}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
      {after !== undefined && <Icon name={after} />}
    </button>
  )
}

export function buttonClass(look: ButtonLook = 'primary', size: 'normal' | 'small' = 'normal'): string {
  return `lk-button lk-button-${look} lk-button-${size}`
}
