import { useState } from 'react'
import type { Form } from '#schemas/generated/bundle.ts'
import { Button } from './button.tsx'
import { useKit } from './context.ts'
import type { FormState } from './form-state.ts'
import { Markdown } from './markdown.tsx'
import { fieldId, QuestionField } from './question-field.tsx'

interface FormQuestionsProps {
  readonly form: Form
  readonly state: FormState
  /** The question being asked; null: the first one not answered, else the first. */
  readonly at: string | null
  /** All has been reviewed once, so the way back to the review is open from every question. */
  readonly reviewed: boolean
  readonly onAt: (question: string) => void
  readonly onReview: () => void
}

/** One question at a time. What is wrong with an answer is said before going on from it. */
export function FormQuestions({ form, state, at, reviewed, onAt, onReview }: FormQuestionsProps) {
  const { words } = useKit()
  const [first] = useState(() => state.visible.find((question) => state.answers[question.id] === undefined)?.id)
  const shown = state.visible.find((one) => one.id === (at ?? first)) ?? state.visible[0]
  if (shown === undefined) {
    return (
      <div className="lk-filler-steps">
        <Button onClick={onReview}>{words('form.review')}</Button>
      </div>
    )
  }
  const place = state.visible.indexOf(shown)
  const before = state.visible[place - 1]
  const next = state.visible[place + 1]
  const forwards = (): void => {
    state.attempt([shown.id])
    if (state.problems.some((problem) => problem.question === shown.id)) {
      document.getElementById(fieldId(form, shown.id))?.focus()
      return
    }
    if (next === undefined) onReview()
    else onAt(next.id)
  }
  return (
    <>
      {/* What all the questions ask about is said at each of them, smaller after the first. */}
      {form.intro !== null && (
        <div className={place === 0 ? undefined : 'lk-filler-intro'}>
          <Markdown text={form.intro} />
        </div>
      )}
      <p className="lk-soft lk-numbers">
        {words('form.questionOf', { question: place + 1, of: state.visible.length })}
      </p>
      <QuestionField key={shown.id} form={form} question={shown} state={state} />
      <div className="lk-filler-steps">
        {before === undefined ? (
          <span />
        ) : (
          <Button look="secondary" icon="arrowLeft" onClick={() => onAt(before.id)}>
            {words('form.before')}
          </Button>
        )}
        {reviewed && next !== undefined && (
          <Button look="quiet" onClick={onReview}>
            {words('form.review')}
          </Button>
        )}
        <Button after="arrowRight" onClick={forwards}>
          {words(next === undefined ? 'form.review' : 'form.next')}
        </Button>
      </div>
    </>
  )
}
