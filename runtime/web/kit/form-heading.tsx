import type { Ref } from 'react'
import type { Form } from '#schemas/generated/bundle.ts'
import type { MaybeLocalTime } from '#schemas/generated/view.ts'
import { useKit } from './context.ts'
import { Meter } from './meter.tsx'
import { ProgramText } from './program-text.tsx'
import type { SaveState } from './props.ts'
import { isAllOptional } from './question-field.tsx'
import { SaveLine } from './save-line.tsx'

interface FormHeadingProps {
  readonly form: Form
  readonly closesAt: MaybeLocalTime
  readonly answered: number
  readonly of: number
  readonly saveState: SaveState
  readonly reviewing: boolean
  /** The heading takes the focus when the review begins. */
  readonly ref: Ref<HTMLHeadingElement>
}

/** What is being filled in, how far it has come, and whether it is kept. */
export function FormHeading({ form, closesAt, answered, of, saveState, reviewing, ref }: FormHeadingProps) {
  const { words, formats } = useKit()
  return (
    <header className="lk-filler-heading">
      <h1 tabIndex={-1} ref={ref}>
        {reviewing ? words('form.reviewTitle') : <ProgramText text={form.title} />}
      </h1>
      {reviewing && (
        <p className="lk-soft">
          <ProgramText text={form.title} />
        </p>
      )}
      {closesAt !== null && !reviewing && (
        <p className="lk-soft">{words('form.closes', { when: formats.dateTime(closesAt) })}</p>
      )}
      {isAllOptional(form) && !reviewing && <p className="lk-soft">{words('form.allOptional')}</p>}
      <Meter done={answered} of={of} label={words('form.progress')}>
        {words('form.answered', { done: answered, count: of })}
      </Meter>
      <SaveLine state={saveState} />
    </header>
  )
}
