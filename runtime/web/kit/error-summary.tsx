import './error-summary.css'
import type { Ref } from 'react'
import type { AnswerProblem } from '#engine/index.ts'
import type { Form } from '#schemas/generated/bundle.ts'
import { useKit, useText } from './context.ts'
import { Icon } from './icon.tsx'
import { useProblemWords } from './problem-words.ts'
import { fieldId } from './question-field.tsx'

interface ErrorSummaryProps {
  readonly form: Form
  readonly problems: readonly AnswerProblem[]
  readonly onGoTo: (question: string) => void
  /** It takes the focus when it appears, so that it is read out. */
  readonly ref: Ref<HTMLDivElement>
}

/** What has to be put right, each a link to its question. */
export function ErrorSummary({ form, problems, onGoTo, ref }: ErrorSummaryProps) {
  const { words } = useKit()
  const text = useText()
  const problemWords = useProblemWords(form)
  return (
    <div className="lk-error-summary" role="group" aria-labelledby={`lk-${form.id}-summary`} tabIndex={-1} ref={ref}>
      <h2 id={`lk-${form.id}-summary`}>
        <Icon name="warning" size={24} />
        {words('form.summary', { count: problems.length })}
      </h2>
      <ul className="lk-plain">
        {problems.map((problem) => {
          const question = form.questions.find((one) => one.id === problem.question)
          return (
            <li key={`${problem.question}.${problem.code}`}>
              <a
                href={`#${fieldId(form, problem.question)}`}
                onClick={(event) => {
                  event.preventDefault()
                  onGoTo(problem.question)
                  document.getElementById(fieldId(form, problem.question))?.focus()
                }}
              >
                {question === undefined ? problem.question : text(question.text)}
              </a>
              <span className="lk-error-reason">{problemWords(problem)}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
