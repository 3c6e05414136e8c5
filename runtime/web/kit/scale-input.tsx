import type { NumberAnswer } from '#schemas/generated/bundle.ts'
import type { InputProps } from './input-props.ts'
import { ClearAnswer } from './clear-answer.tsx'
import { useKit, useText } from './context.ts'
import { ScaleEnds } from './scale-ends.tsx'
import { SliderInput } from './slider-input.tsx'

/** More steps than this do not fit as buttons; the scale is then a slider. */
const MOST_STEPS = 21

/** The numbers of a scale as a row of radio buttons, with what the ends mean. */
export function ScaleInput(props: InputProps<NumberAnswer>) {
  const { id, question, answer, value, onAnswer } = props
  const { formats } = useKit()
  const text = useText()
  const min = answer.min ?? 0
  const max = answer.max ?? 10
  const steps = Math.floor((max - min) / answer.step + 1e-9) + 1
  if (steps > MOST_STEPS) return <SliderInput {...props} />
  const numbers = Array.from({ length: steps }, (_, step) => Number((min + step * answer.step).toFixed(6)))
  const meaning = (number: number): string =>
    number === min ? ` ${text(answer.from)}` : number === max ? ` ${text(answer.to)}` : ''
  return (
    <div className="lk-scale">
      <div className="lk-scale-numbers" data-many={steps > 7}>
        {numbers.map((number, place) => (
          <label key={number} className="lk-scale-number lk-numbers">
            <input
              type="radio"
              id={place === 0 ? id : undefined}
              name={id}
              checked={value === number}
              onChange={() => onAnswer(number)}
            />
            <span>
              {formats.number(number)}
              {meaning(number) !== '' && <span className="lk-hidden">{meaning(number)}</span>}
            </span>
          </label>
        ))}
      </div>
      {(answer.from !== null || answer.to !== null) && <ScaleEnds answer={answer} min={min} max={max} />}
      <ClearAnswer question={question} value={value} onAnswer={onAnswer} />
    </div>
  )
}
