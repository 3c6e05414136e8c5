import './form-review.css'
import type { ReactNode } from 'react'
import { useAnswerWords } from './answer-words.ts'
import { Button } from './button.tsx'
import { useKit } from './context.ts'
import type { FormState } from './form-state.ts'
import { ProgramText } from './program-text.tsx'

interface FormReviewProps {
  readonly state: FormState
  readonly sending: boolean
  readonly failure: ReactNode
  readonly onEdit: (question: string) => void
  readonly onBack: () => void
  readonly onSend: () => void
}

/** Every answer once more before it is sent, each with a way back to its question. */
export function FormReview({ state, sending, failure, onEdit, onBack, onSend }: FormReviewProps) {
  const { words } = useKit()
  const answerWords = useAnswerWords()
  return (
    <>
      <p>{words('form.reviewHint')}</p>
      <dl className="lk-review lk-card">
        {state.visible.map((question) => {
          const answer = answerWords(question, state.answers[question.id])
          return (
            <div key={question.id} className="lk-review-row">
              <dt>
                <ProgramText text={question.text} />
              </dt>
              <dd className={answer === '' ? 'lk-soft' : 'lk-review-answer'}>
                {answer === '' ? words('answer.none') : answer}
              </dd>
              <dd className="lk-review-edit">
                <Button look="quiet" size="small" icon="edit" onClick={() => onEdit(question.id)}>
                  {words('form.edit')}
                  <span className="lk-hidden">
                    {': '}
                    <ProgramText text={question.text} />
                  </span>
                </Button>
              </dd>
            </div>
          )
        })}
      </dl>
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
