import type { ReactNode } from 'react'
import type { Form } from '#schemas/generated/bundle.ts'
import { AskedField } from './asked-field.tsx'
import { asAsked, keyOf } from './by-matrix.ts'
import type { FormState } from './form-state.ts'
import { Markdown } from './markdown.tsx'

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
        {asAsked(form, state.visible).map((asked) => (
          <AskedField key={keyOf(asked)} form={form} asked={asked} state={state} />
        ))}
      </div>
      <div className="lk-filler-steps">{children}</div>
    </>
  )
}
