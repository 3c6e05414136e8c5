import { useEffect, useId, useRef, useState } from 'react'
import { Button } from './button.tsx'
import { useKit } from './context.ts'

interface AcknowledgeProps {
  readonly busy: boolean
  readonly onAcknowledge: (comment: string | null) => void
  readonly onCancel: () => void
}

/** The longest comment the API takes. */
const LONGEST = 2000

/** Taking care of a flag, with what was done about it in a few words. */
export function Acknowledge({ busy, onAcknowledge, onCancel }: AcknowledgeProps) {
  const { words } = useKit()
  const id = useId()
  const [comment, setComment] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <form
      className="lk-stack-tight"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) onAcknowledge(comment.trim() === '' ? null : comment.trim())
      }}
    >
      <label htmlFor={id}>{words('flag.comment')}</label>
      <textarea
        className="lk-input"
        id={id}
        rows={2}
        ref={field}
        maxLength={LONGEST}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel()
        }}
      />
      <div className="lk-row">
        <Button size="small" type="submit" icon="check" busy={busy}>
          {words(busy ? 'flag.acknowledging' : 'flag.confirm')}
        </Button>
        <Button size="small" look="quiet" onClick={onCancel}>
          {words('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
