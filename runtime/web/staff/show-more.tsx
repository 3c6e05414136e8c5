import { Button } from '../kit/button.tsx'
import { useKit } from '../kit/context.ts'
import { Problem } from '../problem.tsx'
import type { Paged } from './use-pages.ts'

interface ShowMoreProps {
  readonly pages: Pick<Paged<unknown>, 'rows' | 'total' | 'isMore' | 'isLoading' | 'error' | 'more'>
}

/** How much of a long list is shown, and the rest of it for who asks. Nothing where all of it is. */
export function ShowMore({ pages: { rows, total, isMore, isLoading, error, more } }: ShowMoreProps) {
  const { words } = useKit()
  return (
    <>
      {error !== null && <Problem error={error} onRetry={more} />}
      {isMore && (
        <div className="app-more">
          <Button look="secondary" size="small" busy={isLoading} onClick={more}>
            {words('work.more')}
          </Button>
          <span className="lk-soft lk-numbers">{words('work.shownOf', { shown: rows.length, total })}</span>
        </div>
      )}
    </>
  )
}
