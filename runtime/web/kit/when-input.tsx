import type { DateAnswer, TimeAnswer } from '#schemas/generated/bundle.ts'
import type { InputProps } from './input-props.ts'

/** A date or a time of day, with the device's own picker. */
export function WhenInput({
  id,
  question,
  answer,
  value,
  invalid,
  describedBy,
  onAnswer,
}: InputProps<DateAnswer | TimeAnswer>) {
  return (
    <input
      className="lk-input lk-input-when lk-numbers"
      type={answer.kind}
      id={id}
      value={typeof value === 'string' ? value : ''}
      required={question.required}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={(event) =>
        onAnswer(event.target.value === '' ? null : event.target.value.slice(0, answer.kind === 'time' ? 5 : 10))
      }
    />
  )
}
