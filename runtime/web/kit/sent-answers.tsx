import './form-review.css'
import { useMemo } from 'react'
import { formLogic } from '#engine/index.ts'
import { useAnswerWords } from './answer-words.ts'
import { useKit } from './context.ts'
import { ProgramText } from './program-text.tsx'
import type { SentAnswersProps } from './props.ts'

/** Answers that were sent, to read again. They cannot be changed. */
export function SentAnswers({ form, answers }: SentAnswersProps) {
  const { words } = useKit()
  const answerWords = useAnswerWords()
  const shown = useMemo(() => formLogic(form).visible(answers), [form, answers])
  return (
    <dl className="lk-review lk-card" data-subject={`form:${form.id}`}>
      {form.questions
        .filter((question) => shown.has(question.id))
        .map((question) => {
          const answer = answerWords(question, answers[question.id])
          return (
            <div key={question.id} className="lk-review-row">
              <dt>
                <ProgramText text={question.text} />
              </dt>
              <dd className={answer === '' ? 'lk-soft' : 'lk-review-answer'}>
                {answer === '' ? words('answer.none') : answer}
              </dd>
            </div>
          )
        })}
    </dl>
  )
}
