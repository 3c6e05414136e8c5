import './matrix-field.css'
import type { Form, Matrix, Question } from '#schemas/generated/bundle.ts'
import { useKit } from './context.ts'
import { fieldId } from './field-id.ts'
import type { FormState } from './form-state.ts'
import { Markdown } from './markdown.tsx'
import { MatrixRow } from './matrix-row.tsx'
import { ProgramText } from './program-text.tsx'
import { isAllOptional } from './question-field.tsx'

interface MatrixFieldProps {
  readonly form: Form
  readonly matrix: Matrix
  /** The matrix's questions that are shown, at least one. */
  readonly questions: readonly Question[]
  readonly state: FormState
}

/** With more options than this a table leaves no room for their words, and the rows stand under each other. */
const MOST_COLUMNS = 7

/**
 * Questions with the same options: a table with a row for each where there is room, else one group of radio buttons
 * under the other. To those who hear it, it is always groups of radio buttons, each named by its question and each
 * button by its option: a table's rows cannot be groups as well, so the table is only how it looks.
 */
export function MatrixField({ form, matrix, questions, state }: MatrixFieldProps) {
  const { words } = useKit()
  const id = fieldId(form, matrix.id)
  const [first] = questions
  const options = first?.answer.kind === 'choice' ? first.answer.options : []
  const optional = first?.required !== true && !isAllOptional(form)
  const wrong = questions.some((question) => state.problemsAt(question.id).length > 0)
  return (
    <div className={`lk-question${wrong ? ' lk-question-wrong' : ''}`} data-subject={`matrix:${form.id}.${matrix.id}`}>
      <fieldset aria-describedby={matrix.help === null ? undefined : `${id}-help`}>
        <legend className="lk-question-text">
          <ProgramText text={matrix.text} />
          {optional && <span className="lk-question-optional"> ({words('form.optional')})</span>}
        </legend>
        <div className="lk-question-inside">
          {matrix.help !== null && (
            <div className="lk-question-help" id={`${id}-help`}>
              <Markdown text={matrix.help} level={4} />
            </div>
          )}
          <div className="lk-matrix">
            <table role="presentation" className={options.length > MOST_COLUMNS ? undefined : 'lk-matrix-table'}>
              {/* Every button carries its option's words, so the head is for the eyes. */}
              <thead aria-hidden="true">
                <tr>
                  <th aria-hidden="true" />
                  {options.map((option) => (
                    <th key={option.id}>
                      <ProgramText text={option.label} />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {questions.map((question) => (
                  <MatrixRow key={question.id} form={form} question={question} state={state} />
                ))}
              </tbody>
            </table>
          </div>
        </div>
      </fieldset>
    </div>
  )
}
