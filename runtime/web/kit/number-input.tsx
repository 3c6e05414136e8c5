import { useState } from 'react'
import type { NumberAnswer } from '#schemas/generated/bundle.ts'
import type { AnswerValue } from '#schemas/generated/view.ts'
import type { InputProps } from './input-props.ts'
import { useKit } from './context.ts'

/**
 * A number as text, so that a comma or a point will do and a scrolling wheel changes nothing. What is not a
 * number stays as it was typed, for the form's logic to object to.
 */
export function NumberInput({ id, question, answer, value, invalid, describedBy, onAnswer }: InputProps<NumberAnswer>) {
  const { formats, words } = useKit()
  const written = typeof value === 'number' ? formats.number(value) : value
  const [typed, setTyped] = useState(typeof written === 'string' ? written : '')
  const unit = formats.unit(answer.unit)
  const bounds = boundsOf(answer, words, formats.number)
  return (
    <div className="lk-number">
      <div className="lk-number-row">
        <input
          className="lk-input lk-numbers"
          type="text"
          inputMode={Number.isInteger(answer.step) && (answer.min ?? -1) >= 0 ? 'numeric' : 'decimal'}
          autoComplete="off"
          id={id}
          value={typed}
          required={question.required}
          aria-invalid={invalid}
          aria-describedby={
            [describedBy, unit && `${id}-unit`, bounds && `${id}-bounds`].filter(Boolean).join(' ') || undefined
          }
          onChange={(event) => {
            setTyped(event.target.value)
            onAnswer(numberOf(event.target.value))
          }}
        />
        {unit !== '' && <span id={`${id}-unit`}>{unit}</span>}
      </div>
      {bounds !== '' && (
        <p className="lk-soft lk-number-bounds" id={`${id}-bounds`}>
          {bounds}
        </p>
      )}
    </div>
  )
}

function numberOf(typed: string): AnswerValue | null {
  const plain = typed
    .replaceAll(/[\s\u00a0]/g, '')
    .replace('\u2212', '-')
    .replace(',', '.')
  if (plain === '') return null
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : typed
}

function boundsOf(
  { min, max }: NumberAnswer,
  words: ReturnType<typeof useKit>['words'],
  written: (value: number) => string,
): string {
  if (min !== null && max !== null) return words('form.between', { min: written(min), max: written(max) })
  if (min !== null) return words('form.atLeast', { min: written(min) })
  return max === null ? '' : words('form.atMost', { max: written(max) })
}
