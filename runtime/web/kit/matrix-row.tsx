import type { Form, Question } from '#schemas/generated/bundle.ts'
import { ClearAnswer } from './clear-answer.tsx'
import { fieldId } from './field-id.ts'
import type { FormState } from './form-state.ts'
import { Icon } from './icon.tsx'
import { useProblemWords } from './problem-words.ts'
import { ProgramText } from './program-text.tsx'

interface MatrixRowProps {
  readonly form: Form
  readonly question: Question
  readonly state: FormState
}

/** One question of a matrix: a group of radio buttons, what is wrong with it said at its own words. */
export function MatrixRow({ form, question, state }: MatrixRowProps) {
  const problemWords = useProblemWords(form)
  const id = fieldId(form, question.id)
  const value = state.answers[question.id]
  const problem = state.problemsAt(question.id)[0]
  const options = question.answer.kind === 'choice' ? question.answer.options : []
  return (
    <tr
      role="radiogroup"
      aria-labelledby={`${id}-text`}
      aria-required={question.required}
      aria-invalid={problem === undefined ? undefined : true}
      aria-describedby={problem && `${id}-problem`}
      data-subject={`question:${form.id}.${question.id}`}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) state.leave(question.id)
      }}
    >
      <th>
        <span id={`${id}-text`}>
          <ProgramText text={question.text} />
        </span>
        {problem !== undefined && (
          <span className="lk-question-problem" id={`${id}-problem`}>
            <Icon name="warning" />
            <span>{problemWords(problem)}</span>
          </span>
        )}
        <ClearAnswer question={question} value={value} onAnswer={() => state.answer(question.id, null)} />
      </th>
      {options.map((option, place) => {
        const button = (
          <label className="lk-option">
            <input
              type="radio"
              id={place === 0 ? id : undefined}
              name={id}
              value={option.id}
              checked={value === option.id}
              onChange={() => state.answer(question.id, option.id)}
            />
            <span>
              <ProgramText text={option.label} />
            </span>
          </label>
        )
        return <td key={option.id}>{button}</td>
      })}
    </tr>
  )
}
