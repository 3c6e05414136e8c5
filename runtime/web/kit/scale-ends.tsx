import type { NumberAnswer } from '#schemas/generated/bundle.ts'
import { useKit } from './context.ts'
import { ProgramText } from './program-text.tsx'

/** What the ends of a scale or a slider mean. */
export function ScaleEnds({
  answer,
  min,
  max,
}: {
  readonly answer: NumberAnswer
  readonly min: number
  readonly max: number
}) {
  const { formats } = useKit()
  return (
    <div className="lk-scale-ends">
      <span>
        <strong className="lk-numbers">{formats.number(min)}</strong> <ProgramText text={answer.from} />
      </span>
      <span>
        <strong className="lk-numbers">{formats.number(max)}</strong> <ProgramText text={answer.to} />
      </span>
    </div>
  )
}
