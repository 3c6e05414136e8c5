import type { ChoiceAnswer } from '#schemas/generated/bundle.ts'
import type { InputProps } from './input-props.ts'
import { useKit, useText } from './context.ts'

/** One option from a list that opens. */
export function DropdownInput({
  id,
  question,
  answer,
  value,
  invalid,
  describedBy,
  onAnswer,
}: InputProps<ChoiceAnswer>) {
  const { words } = useKit()
  const text = useText()
  return (
    <select
      className="lk-input"
      id={id}
      value={typeof value === 'string' ? value : ''}
      required={question.required}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={(event) => onAnswer(event.target.value === '' ? null : event.target.value)}
    >
      <option value="">{words('form.choose')}</option>
      {answer.options.map((option) => (
        <option key={option.id} value={option.id}>
          {text(option.label)}
        </option>
      ))}
    </select>
  )
}
