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
  /** A row of a table; else a group of radio buttons by itself. */
  readonly isTable: boolean
}

/** One question of a matrix: radio buttons of one name, what is wrong with it said at its own words. */
export function MatrixRow({ form, question, state, isTable }: MatrixRowProps) {
  const problemWords = useProblemWords(form)
  const id = fieldId(form, question.id)
  const value = state.answers[question.id]
  const problem = state.problemsAt(question.id)[0]
  const options = question.answer.kind === 'choice' ? question.answer.options : []
  return (
    <tr
      className={problem === undefined ? undefined : 'lk-matrix-wrong'}
      {...(!isTable && {
        role: 'radiogroup',
        'aria-labelledby': `${id}-text`,
        'aria-required': question.required,
        'aria-invalid': problem === undefined ? undefined : true,
        'aria-describedby': problem && `${id}-problem`,
      })}
      data-subject={`question:${form.id}.${question.id}`}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) state.leave(question.id)
      }}
    >
      <th scope={isTable ? 'row' : undefined}>
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
              // A table's row is no group that could say this for all of its buttons.
              {...(isTable && {
                required: question.required,
                'aria-labelledby': `${id}-text ${id}-${option.id}-label`,
                'aria-describedby': problem && `${id}-problem`,
              })}
              onChange={() => state.answer(question.id, option.id)}
            />
            <span id={`${id}-${option.id}-label`} className={isTable ? 'lk-hidden' : undefined}>
              <ProgramText text={option.label} />
            </span>
          </label>
        )
        return <td key={option.id}>{button}</td>
      })}
    </tr>
  )
}
