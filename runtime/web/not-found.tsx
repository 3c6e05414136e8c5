import { Link } from 'react-router'
import { buttonClass } from './kit/button.tsx'
import { useKit } from './kit/context.ts'
import { Logo } from './kit/logo.tsx'
import { Screen } from './screen.tsx'

/** An address that leads nowhere, and the way home from it. */
export function NotFound() {
  const { words } = useKit()
  return (
    <Screen title={words('missing.title')}>
      <div className="lk-empty">
        <Logo size={56} />
        <h1 tabIndex={-1}>{words('missing.title')}</h1>
        <p className="lk-soft">{words('missing.text')}</p>
        <Link to="/" className={buttonClass()}>
          {words('common.home')}
        </Link>
      </div>
    </Screen>
  )
}
