import './matrix-field.css'
import type { Form, Matrix, Question } from '#schemas/generated/bundle.ts'
import { useKit } from './context.ts'
import { fieldId } from './field-id.ts'
import type { FormState } from './form-state.ts'
import { Markdown } from './markdown.tsx'
import { MatrixRow } from './matrix-row.tsx'
import { ProgramText } from './program-text.tsx'
import { isAllOptional } from './question-field.tsx'
import { useRoom } from './use-room.ts'

interface MatrixFieldProps {
  readonly form: Form
  readonly matrix: Matrix
  /** The matrix's questions that are shown, at least one. */
  readonly questions: readonly Question[]
  readonly state: FormState
}

/** With more options than this a table leaves no room for their words, and the rows stand under each other. */
const MOST_COLUMNS = 7

/** How much room a table needs, in widths of the letter size. */
const ROOM = 36

/**
 * Questions with the same options: where there is room a table, with its questions as row headers and its options as
 * column headers; else one group of radio buttons under the other. It is the same to those who see it and those who
 * hear it, and each row's buttons are gone through by the arrow keys either way.
 */
export function MatrixField({ form, matrix, questions, state }: MatrixFieldProps) {
  const { words } = useKit()
  const id = fieldId(form, matrix.id)
  const [first] = questions
  const options = first?.answer.kind === 'choice' ? first.answer.options : []
  const optional = first?.required !== true && !isAllOptional(form)
  const [room, hasRoom] = useRoom<HTMLDivElement>(ROOM)
  const isTable = hasRoom && options.length <= MOST_COLUMNS
  const wrong = questions.some((question) => state.problemsAt(question.id).length > 0)
  return (
    <div className={`lk-question${wrong ? ' lk-question-wrong' : ''}`} data-subject={`matrix:${form.id}.${matrix.id}`}>
      <fieldset aria-describedby={matrix.help === null ? undefined : `${id}-help`}>
        <legend className="lk-question-text" id={`${id}-text`}>
          <ProgramText text={matrix.text} />
          {optional && <span className="lk-question-optional"> ({words('form.optional')})</span>}
        </legend>
        <div className="lk-question-inside">
          {matrix.help !== null && (
            <div className="lk-question-help" id={`${id}-help`}>
              <Markdown text={matrix.help} level={4} />
            </div>
          )}
          <div className="lk-matrix" ref={room}>
            <table
              className={isTable ? 'lk-matrix-table' : undefined}
              role={isTable ? undefined : 'presentation'}
              aria-labelledby={isTable ? `${id}-text` : undefined}
            >
              {isTable && (
                <thead>
                  <tr>
                    <th scope="col">
                      <span className="lk-hidden">
                        <ProgramText text={matrix.text} />
                      </span>
                    </th>
                    {options.map((option) => (
                      <th key={option.id} scope="col">
                        <ProgramText text={option.label} />
                      </th>
                    ))}
                  </tr>
                </thead>
              )}
              <tbody>
                {questions.map((question) => (
                  <MatrixRow key={question.id} form={form} question={question} state={state} isTable={isTable} />
                ))}
              </tbody>
            </table>
          </div>
        </div>
      </fieldset>
    </div>
  )
}
