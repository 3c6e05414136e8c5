import { useState } from 'react'
import type { Form, Question } from '#schemas/generated/bundle.ts'
import { AskedField } from './asked-field.tsx'
import { Button } from './button.tsx'
import { asAsked, keyOf, type Together } from './by-matrix.ts'
import { useKit } from './context.ts'
import { problemId } from './field-id.ts'
import type { FormState } from './form-state.ts'
import { Markdown } from './markdown.tsx'

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

/** One question at a time, or one matrix of them. What is wrong with an answer is said before going on from it. */
export function FormQuestions({ form, state, at, reviewed, onAt, onReview }: FormQuestionsProps) {
  const { words } = useKit()
  const [first] = useState(() => state.visible.find((question) => state.answers[question.id] === undefined)?.id)
  const steps = asAsked(form, state.visible)
  const shown = stepOf(steps, at ?? first) ?? steps[0]
  if (shown === undefined) {
    return (
      <div className="lk-filler-steps">
        <Button onClick={onReview}>{words('form.review')}</Button>
      </div>
    )
  }
  const place = steps.indexOf(shown)
  const before = steps[place - 1]
  const next = steps[place + 1]
  const goTo = ({ list }: Together<Question>): void => {
    if (list[0] !== undefined) onAt(list[0].id)
  }
  const forwards = (): void => {
    state.attempt(shown.list.map((question) => question.id))
    const wrong = state.problems.find(({ question }) => shown.list.some(({ id }) => id === question))
    if (wrong !== undefined) document.getElementById(problemId(form, wrong))?.focus()
    else if (next === undefined) onReview()
    else goTo(next)
  }
  return (
    <>
      {/* What all the questions ask about is said at each of them, smaller after the first. */}
      {form.intro !== null && (
        <div className={place === 0 ? undefined : 'lk-filler-intro'}>
          <Markdown text={form.intro} />
        </div>
      )}
      <p className="lk-soft lk-numbers">{words('form.questionOf', { question: place + 1, of: steps.length })}</p>
      <AskedField key={keyOf(shown)} form={form} asked={shown} state={state} />
      <div className="lk-filler-steps">
        {before === undefined ? (
          <span />
        ) : (
          <Button look="secondary" icon="arrowLeft" onClick={() => goTo(before)}>
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

/** The step that asks a question. */
function stepOf(steps: readonly Together<Question>[], question: string | undefined): Together<Question> | undefined {
  return steps.find(({ list }) => list.some((one) => one.id === question))
}
