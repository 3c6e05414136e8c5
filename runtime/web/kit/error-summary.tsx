import './error-summary.css'
import type { Ref } from 'react'
import type { AnswerProblem } from '#engine/index.ts'
import type { Form } from '#schemas/generated/bundle.ts'
import { useKit } from './context.ts'
import { problemId } from './field-id.ts'
import { Icon } from './icon.tsx'
import { useProblemPlace, useProblemWords } from './problem-words.ts'

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
  const place = useProblemPlace(form)
  const problemWords = useProblemWords(form)
  return (
    <div className="lk-error-summary" role="group" aria-labelledby={`lk-${form.id}-summary`} tabIndex={-1} ref={ref}>
      <h2 id={`lk-${form.id}-summary`}>
        <Icon name="warning" size={24} />
        {words('form.summary', { count: problems.length })}
      </h2>
      <ul className="lk-plain">
        {problems.map((problem) => {
          const id = problemId(form, problem)
          return (
            <li key={id}>
              <a
                href={`#${id}`}
                onClick={(event) => {
                  event.preventDefault()
                  onGoTo(problem.question)
                  document.getElementById(id)?.focus()
                }}
              >
                {place(problem)}
              </a>
              <span className="lk-error-reason">{problemWords(problem)}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
