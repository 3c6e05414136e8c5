import type { ChoicesAnswer } from '#schemas/generated/bundle.ts'
import type { InputProps } from './input-props.ts'
import { useKit } from './context.ts'
import { ProgramText } from './program-text.tsx'

/** Any number of options. They are stored in the program's order, whatever order they were ticked in. */
export function ChoicesInput({ id, answer, value, onAnswer }: InputProps<ChoicesAnswer>) {
  const { words } = useKit()
  const chosen = new Set<unknown>(Array.isArray(value) ? value : [])
  const toggle = (option: string): void => {
    const next = answer.options.map((one) => one.id).filter((one) => chosen.has(one) !== (one === option))
    onAnswer(next.length === 0 ? null : next)
  }
  return (
    <div className="lk-options">
      <p className="lk-soft">{words('form.chooseSeveral')}</p>
      {answer.options.map((option, place) => (
        <label key={option.id} className="lk-option">
          <input
            type="checkbox"
            id={place === 0 ? id : undefined}
            checked={chosen.has(option.id)}
            onChange={() => toggle(option.id)}
          />
          <span>
            <ProgramText text={option.label} />
          </span>
        </label>
      ))}
    </div>
  )
}
