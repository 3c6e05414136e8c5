import type { ChoiceAnswer } from '#schemas/generated/bundle.ts'
import type { InputProps } from './input-props.ts'
import { ClearAnswer } from './clear-answer.tsx'
import { ProgramText } from './program-text.tsx'

/** One option among several, each a row large enough for a thumb. */
export function RadiosInput({ id, question, answer, value, onAnswer }: InputProps<ChoiceAnswer>) {
  return (
    <div className="lk-options">
      {answer.options.map((option, place) => (
        <label key={option.id} className="lk-option">
          <input
            type="radio"
            id={place === 0 ? id : undefined}
            name={id}
            value={option.id}
            checked={value === option.id}
            onChange={() => onAnswer(option.id)}
          />
          <span>
            <ProgramText text={option.label} />
          </span>
        </label>
      ))}
      <ClearAnswer question={question} value={value} onAnswer={onAnswer} />
    </div>
  )
}
