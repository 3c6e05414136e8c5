import type { Question } from '#schemas/generated/bundle.ts'
import type { AnswerValue } from '#schemas/generated/view.ts'
import { Button } from './button.tsx'
import { useKit } from './context.ts'
import { ProgramText } from './program-text.tsx'

interface ClearAnswerProps {
  readonly question: Question
  readonly value: AnswerValue | undefined
  readonly onAnswer: (value: null) => void
}

/** Takes an answer back where the control itself has no way to: a chosen radio button cannot be unchosen. */
export function ClearAnswer({ question, value, onAnswer }: ClearAnswerProps) {
  const { words } = useKit()
  if (question.required || value === undefined) return null
  return (
    <div>
      <Button look="quiet" size="small" icon="close" onClick={() => onAnswer(null)}>
        {words('form.clear')}
        <span className="lk-hidden">
          {': '}
          <ProgramText text={question.text} />
        </span>
      </Button>
    </div>
  )
}
