import { Link } from 'react-router'
import { ApiError } from './api.ts'
import { Button, buttonClass } from './kit/button.tsx'
import { useKit } from './kit/context.ts'
import { Notice } from './kit/notice.tsx'
import { problemKey } from './kit/words.ts'

interface ProblemProps {
  readonly error: unknown
  readonly onRetry?: () => void
  /** The problem is all there is on the screen, so its title is the screen's. */
  readonly heading?: boolean
}

/** What went wrong and what can be done about it. */
export function Problem({ error, onRetry, heading = false }: ProblemProps) {
  const { words } = useKit()
  const code = error instanceof ApiError ? error.code : 'other'
  const title = words('problem.title')
  return (
    <Notice kind="problem" title={heading ? <h1 className="app-problem-title">{title}</h1> : title} live>
      <p>{words(problemKey(code))}</p>
      {(onRetry !== undefined || heading) && (
        <p className="lk-row">
          {onRetry !== undefined && (
            <Button look="secondary" size="small" onClick={onRetry}>
              {words('common.retry')}
            </Button>
          )}
          {heading && (
            <Link to="/" className={buttonClass('quiet', 'small')}>
              {words('common.home')}
            </Link>
          )}
        </p>
      )}
    </Notice>
  )
}
