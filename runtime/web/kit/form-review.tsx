import type { ReactNode } from 'react'
import type { Form } from '#schemas/generated/bundle.ts'
import { AnswerList } from './answer-list.tsx'
import { Button } from './button.tsx'
import { useKit } from './context.ts'
import type { FormState } from './form-state.ts'

interface FormReviewProps {
  readonly form: Form
  readonly state: FormState
  readonly sending: boolean
  readonly failure: ReactNode
  readonly onEdit: (question: string) => void
  readonly onBack: () => void
  readonly onSend: () => void
}

/** Every answer once more before it is sent, each with a way back to its question. */
export function FormReview({ form, state, sending, failure, onEdit, onBack, onSend }: FormReviewProps) {
  const { words } = useKit()
  return (
    <>
      <p>{words('form.reviewHint')}</p>
      <AnswerList form={form} questions={state.visible} answers={state.counted} onEdit={onEdit} />
      {failure}
      <p className="lk-soft">{words('form.finalHint')}</p>
      <div className="lk-filler-steps">
        <Button look="secondary" icon="arrowLeft" onClick={onBack}>
          {words('form.back')}
        </Button>
        <Button icon="send" busy={sending} onClick={onSend}>
          {words(sending ? 'form.sending' : 'form.send')}
        </Button>
      </div>
    </>
  )
}
