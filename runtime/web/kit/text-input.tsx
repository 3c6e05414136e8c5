import type { TextAnswer } from '#schemas/generated/bundle.ts'
import type { InputProps } from './input-props.ts'
import { useKit } from './context.ts'

/** How near the limit the person is told how much room is left. */
const NEARLY_FULL = 0.8

/** A line or an area of free text. Text beyond the limit is kept and objected to, never cut off. */
export function TextInput({ id, question, answer, value, invalid, describedBy, onAnswer }: InputProps<TextAnswer>) {
  const { words } = useKit()
  const typed = typeof value === 'string' ? value : ''
  const left = answer.maxLength - typed.length
  const shared = {
    className: 'lk-input',
    id,
    value: typed,
    required: question.required,
    'aria-invalid': invalid,
    'aria-describedby': describedBy,
  }
  const take = (text: string): void => onAnswer(text === '' ? null : text)
  return (
    <div className="lk-stack-tight">
      {answer.look === 'line' ? (
        <input type="text" {...shared} onChange={(event) => take(event.target.value)} />
      ) : (
        <textarea rows={4} {...shared} onChange={(event) => take(event.target.value)} />
      )}
      {left < answer.maxLength * (1 - NEARLY_FULL) && (
        <p className="lk-soft lk-number-bounds" role="status">
          {left >= 0 ? words('form.charactersLeft', { count: left }) : words('form.charactersOver', { count: -left })}
        </p>
      )}
    </div>
  )
}
