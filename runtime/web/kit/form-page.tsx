import type { ReactNode } from 'react'
import type { Form } from '#schemas/generated/bundle.ts'
import type { FormState } from './form-state.ts'
import { Markdown } from './markdown.tsx'
import { QuestionField } from './question-field.tsx'

interface FormPageProps {
  readonly form: Form
  readonly state: FormState
  /** The way on. */
  readonly children: ReactNode
}

/** Every visible question on one page. */
export function FormPage({ form, state, children }: FormPageProps) {
  return (
    <>
      <Markdown text={form.intro} />
      <div className="lk-stack">
        {state.visible.map((question) => (
          <QuestionField key={question.id} form={form} question={question} state={state} />
        ))}
      </div>
      <div className="lk-filler-steps">{children}</div>
    </>
  )
}
