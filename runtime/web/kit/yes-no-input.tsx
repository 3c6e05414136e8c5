import type { YesNoAnswer } from '#schemas/generated/bundle.ts'
import type { InputProps } from './input-props.ts'
import { ClearAnswer } from './clear-answer.tsx'
import { useKit } from './context.ts'

/** Yes or no, side by side. */
export function YesNoInput({ id, question, value, onAnswer }: InputProps<YesNoAnswer>) {
  const { words } = useKit()
  return (
    <div className="lk-options">
      <div className="lk-options-pair">
        {[true, false].map((one) => (
          <label key={String(one)} className="lk-option">
            <input
              type="radio"
              id={one ? id : undefined}
              name={id}
              checked={value === one}
              onChange={() => onAnswer(one)}
            />
            <span>{words(one ? 'answer.yes' : 'answer.no')}</span>
          </label>
        ))}
      </div>
      <ClearAnswer question={question} value={value} onAnswer={onAnswer} />
    </div>
  )
}
