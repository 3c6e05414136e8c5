import './form-filler.css'
import { useEffect, useRef, useState } from 'react'
import type { AnswerProblem } from '#engine/index.ts'
import { Button } from './button.tsx'
import { useKit } from './context.ts'
import { ErrorSummary } from './error-summary.tsx'
import { fieldId } from './field-id.ts'
import { FormHeading } from './form-heading.tsx'
import { FormPage } from './form-page.tsx'
import { FormQuestions } from './form-questions.tsx'
import { FormReview } from './form-review.tsx'
import { useFormState } from './form-state.ts'
import { Icon } from './icon.tsx'
import type { FormFillerProps } from './props.ts'

const NOTHING_REFUSED: readonly AnswerProblem[] = []

/** A form being filled in: its questions, then a review of the answers, then sending. Nothing is sent unreviewed. */
export function FormFiller(props: FormFillerProps) {
  const { form, saveState, onSave, onSubmit, sending, refused = NOTHING_REFUSED, failure, onLeave } = props
  const { words } = useKit()
  const state = useFormState(form, props.answers, refused, onSave)
  const [stage, setStage] = useState<'fill' | 'review'>('fill')
  const [reviewed, setReviewed] = useState(false)
  /** The question somebody asked to be taken to; null: wherever one starts. */
  const [at, setAt] = useState<string | null>(null)
  /** How many times somebody wanted to go on while something was wrong. */
  const [complaints, setComplaints] = useState(0)
  const summary = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  // The server's word is final: what it refused is shown where it was asked.
  const [seen, setSeen] = useState(refused)
  if (seen !== refused) {
    setSeen(refused)
    if (refused.length > 0) {
      setStage('fill')
      setComplaints(complaints + 1)
    }
  }

  const goToQuestion = (question: string): void => {
    setStage('fill')
    setAt(question)
  }
  const review = (): void => {
    state.attempt(state.visible.map((question) => question.id))
    const wrong = state.problems[0]
    if (wrong !== undefined) {
      setComplaints(complaints + 1)
      if (form.layout === 'question') goToQuestion(wrong.question)
      return
    }
    setAt(null)
    setReviewed(true)
    setStage('review')
  }
  const back = (): void => {
    setStage('fill')
    if (form.layout === 'question') setAt(state.visible.at(-1)?.id ?? null)
  }

  useEffect(() => {
    if (complaints > 0) summary.current?.focus()
  }, [complaints])
  useEffect(() => {
    if (stage === 'review') {
      scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
      return
    }
    const field = at === null ? null : document.getElementById(fieldId(form, at))
    // Whoever was led to a row of a group stays there.
    if (field !== null && !field.contains(document.activeElement)) field.focus()
  }, [at, stage, form])

  const answered = state.visible.filter((question) => state.answers[question.id] !== undefined).length
  return (
    <div className="lk-filler" data-subject={`form:${form.id}`}>
      <p>
        <button type="button" className="lk-back" onClick={onLeave}>
          <Icon name="arrowLeft" />
          {words('form.leave')}
        </button>
      </p>
      <FormHeading
        form={form}
        closesAt={props.closesAt}
        answered={answered}
        of={state.visible.length}
        saveState={saveState}
        reviewing={stage === 'review'}
        ref={heading}
      />
      {stage === 'fill' && form.layout === 'page' && (
        <>
          {complaints > 0 && state.shown.length > 0 && (
            <ErrorSummary form={form} problems={state.shown} onGoTo={goToQuestion} ref={summary} />
          )}
          <FormPage form={form} state={state}>
            <Button after="arrowRight" onClick={review}>
              {words('form.review')}
            </Button>
          </FormPage>
        </>
      )}
      {stage === 'fill' && form.layout === 'question' && (
        <FormQuestions form={form} state={state} at={at} reviewed={reviewed} onAt={setAt} onReview={review} />
      )}
      {stage === 'review' && (
        <FormReview
          form={form}
          state={state}
          sending={sending}
          failure={failure}
          onEdit={goToQuestion}
          onBack={back}
          onSend={() => onSubmit(state.counted)}
        />
      )}
    </div>
  )
}
