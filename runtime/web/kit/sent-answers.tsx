import { useMemo } from 'react'
import { formLogic } from '#engine/index.ts'
import { AnswerList } from './answer-list.tsx'
import type { SentAnswersProps } from './props.ts'

/** Answers that were sent, to read again. They cannot be changed. */
export function SentAnswers({ form, answers }: SentAnswersProps) {
  const shown = useMemo(() => formLogic(form).visible(answers), [form, answers])
  return (
    <div data-subject={`form:${form.id}`}>
      <AnswerList
        form={form}
        questions={form.questions.filter((question) => shown.has(question.id))}
        answers={answers}
      />
    </div>
  )
}
