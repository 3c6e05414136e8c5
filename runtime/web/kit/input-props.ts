import type { Question } from '#schemas/generated/bundle.ts'
import type { AnswerValue } from '#schemas/generated/view.ts'

/** What every control that answers a question is given. */
export interface InputProps<Answer> {
  /** Given to the first control, which the question's label and the problem list lead to. */
  readonly id: string
  readonly question: Question
  readonly answer: Answer
  readonly value: AnswerValue | undefined
  readonly invalid: boolean
  readonly describedBy: string | undefined
  readonly onAnswer: (value: AnswerValue | null) => void
}
