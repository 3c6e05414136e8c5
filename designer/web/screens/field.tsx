import { type ReactNode, useId } from 'react'

interface FieldProps {
  readonly label: string
  readonly help: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What is wrong with it; null: nothing. */
  readonly problem?: ReactNode
  readonly first?: boolean
}

/** One line of text with its label, help, and what is wrong with it. */
export function Field({ label, help, value, onChange, problem = null, first = false }: FieldProps) {
  const id = useId()
  return (
    <div className="dz-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        maxLength={200}
        autoComplete="off"
        spellCheck="false"
        // The dialog's first field is where the person goes next.
        data-autofocus={first || undefined}
        ref={first ? focusOnce : undefined}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p
        id={`${id}-help`}
        className={problem === null ? 'lk-soft' : 'dz-field-problem'}
        role={problem === null ? undefined : 'alert'}
      >
        {problem ?? help}
      </p>
    </div>
  )
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus()
}
