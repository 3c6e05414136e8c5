import { useState } from 'react'

interface ClockFieldProps {
  readonly id: string
  /** HH:MM. */
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A time of day by the 24-hour clock. The browser's own field follows the machine's habits, and may say AM. */
export function ClockField({ id, value, onChange }: ClockFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const settle = (): void => {
    const clock = typed === null ? null : clockIn(typed)
    setTyped(null)
    if (clock !== null && clock !== value) onChange(clock)
  }
  return (
    <input
      id={id}
      className="dz-clock lk-numbers"
      inputMode="numeric"
      maxLength={5}
      autoComplete="off"
      value={typed ?? value}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={settle}
      onKeyDown={(event) => event.key === 'Enter' && settle()}
    />
  )
}

/** 7, 730, 7.30 and 07:30 are all times; null: it is none. */
function clockIn(typed: string): string | null {
  const parts = /^(\d{1,2})[:.]?(\d{2})?$/.exec(typed.trim())
  const hours = Number(parts?.[1] ?? NaN)
  const minutes = Number(parts?.[2] ?? '0')
  if (!(hours <= 23 && minutes <= 59)) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
