import './meter.css'

interface MeterProps {
  readonly done: number
  readonly of: number
  /** What is measured, for those who do not see the bar. */
  readonly label: string
  /** The same in words, shown under the bar. */
  readonly children?: string
}

/** The progress meter: a bar, and what it says in words. */
export function Meter({ done, of, label, children }: MeterProps) {
  const share = of === 0 ? 0 : Math.min(1, done / of)
  return (
    <div className="lk-meter">
      <div
        className="lk-meter-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={done}
        aria-valuetext={children}
      >
        <div className="lk-meter-done" style={{ inlineSize: `${share * 100}%` }} />
      </div>
      {children !== undefined && <span className="lk-meter-words">{children}</span>}
    </div>
  )
}
