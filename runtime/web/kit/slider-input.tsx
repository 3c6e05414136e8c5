import { type CSSProperties } from 'react'
import type { NumberAnswer } from '#schemas/generated/bundle.ts'
import type { InputProps } from './input-props.ts'
import { ClearAnswer } from './clear-answer.tsx'
import { useKit, useText } from './context.ts'
import { ScaleEnds } from './scale-ends.tsx'

/**
 * A value on a line. Until it is moved or pressed it has no value, and says so: a handle that happens to stand
 * in the middle is not an answer.
 */
export function SliderInput({ id, question, answer, value, invalid, describedBy, onAnswer }: InputProps<NumberAnswer>) {
  const { words, formats } = useKit()
  const text = useText()
  const min = answer.min ?? 0
  const max = answer.max ?? 100
  const answered = typeof value === 'number'
  const middle = min + Math.round((max - min) / 2 / answer.step) * answer.step
  const position = answered ? value : middle
  const shown = answered ? formats.quantity(value, answer.unit) : words('form.notAnsweredYet')
  const settle = (written: string): void => onAnswer(Number(written))
  const ends = [
    answer.from && `${formats.number(min)} ${text(answer.from)}`,
    answer.to && `${formats.number(max)} ${text(answer.to)}`,
  ]
  return (
    <div className="lk-slider">
      <output className={answered ? 'lk-slider-value lk-numbers' : 'lk-slider-value lk-soft'} htmlFor={id}>
        {shown}
      </output>
      <input
        type="range"
        id={id}
        className={answered ? '' : 'lk-slider-unset'}
        min={min}
        max={max}
        step={answer.step}
        value={position}
        style={{ '--share': max === min ? 0 : (position - min) / (max - min) } as CSSProperties}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        aria-valuetext={[shown, ...ends.filter(Boolean)].join(', ')}
        onChange={(event) => settle(event.target.value)}
        onPointerUp={(event) => settle(event.currentTarget.value)}
        onKeyUp={(event) => {
          if (event.key === 'Enter' || event.key === ' ') settle(event.currentTarget.value)
        }}
      />
      <ScaleEnds answer={answer} min={min} max={max} />
      <ClearAnswer question={question} value={value} onAnswer={onAnswer} />
    </div>
  )
}
