import './rows-field.css'
import { Fragment } from 'react'
import type { Form, Question, RowsAnswer } from '#schemas/generated/bundle.ts'
import type { AnswerValue, Row } from '#schemas/generated/view.ts'
import { Button } from './button.tsx'
import { useKit } from './context.ts'
import { fieldId, rowId } from './field-id.ts'
import type { FormState } from './form-state.ts'
import { Icon } from './icon.tsx'
import { Markdown } from './markdown.tsx'
import { useProblemWords, useRowName } from './problem-words.ts'
import { ProgramText } from './program-text.tsx'
import { isAllOptional } from './question-field.tsx'
import { RowFields } from './row-fields.tsx'
import { useRows } from './use-rows.ts'

interface RowsFieldProps {
  readonly form: Form
  readonly question: Question
  readonly answer: RowsAnswer
  readonly state: FormState
}

/** A repeated group: its rows, each with the same few questions, and the way to add one. A removed row can be put back. */
export function RowsField({ form, question, answer, state }: RowsFieldProps) {
  const { words } = useKit()
  const problemWords = useProblemWords(form)
  const name = useRowName()(question)
  const id = fieldId(form, question.id)
  const rows = rowsOf(state.answers[question.id], answer.min)
  const problem = state.problemsAt(question.id).find((one) => one.row === undefined)
  const wrong = state.problemsAt(question.id).length > 0
  const change = (changed: readonly Row[]): void =>
    state.answer(question.id, changed.length === 0 ? null : [...changed])
  const firstCell = answer.questions[0]?.id
  const { keys, removed, add, remove, undo } = useRows(rows, change, (row) =>
    row === null ? `${id}-undo` : rowId(form, question.id, row, firstCell),
  )
  const regret = removed !== null && (
    <div className="lk-rows-removed">
      <span id={`${id}-removed`}>{words('form.rowRemoved', { row: name, number: removed.at + 1 })}</span>
      <Button look="secondary" size="small" id={`${id}-undo`} aria-describedby={`${id}-removed`} onClick={undo}>
        {words('form.undo')}
      </Button>
    </div>
  )
  return (
    <div
      className={`lk-question${wrong ? ' lk-question-wrong' : ''}`}
      data-subject={`question:${form.id}.${question.id}`}
    >
      <fieldset
        id={id}
        tabIndex={-1}
        aria-describedby={
          [question.help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined
        }
      >
        <legend className="lk-question-text">
          <ProgramText text={question.text} />
          {!question.required && !isAllOptional(form) && (
            <span className="lk-question-optional"> ({words('form.optional')})</span>
          )}
        </legend>
        <div className="lk-question-inside">
          {question.help !== null && (
            <div className="lk-question-help" id={`${id}-help`}>
              <Markdown text={question.help} level={4} />
            </div>
          )}
          {problem !== undefined && (
            <p className="lk-question-problem" id={`${id}-problem`}>
              <Icon name="warning" />
              <span>{problemWords(problem)}</span>
            </p>
          )}
          {rows.map((row, place) => (
            <Fragment key={keys[place]}>
              {removed?.at === place && regret}
              <RowFields
                form={form}
                question={question}
                cells={answer.questions.filter((cell) => state.shownInRow(question.id, row).has(cell.id))}
                row={row}
                place={place}
                title={words('form.rowOf', { row: name, number: place + 1, of: rows.length })}
                problems={state.problemsAt(question.id).filter((one) => one.row === place)}
                onRow={(changed) => change(rows.with(place, changed))}
                onLeave={() => state.leave(question.id)}
                onRemove={rows.length > answer.min ? () => remove(place) : null}
              />
            </Fragment>
          ))}
          {removed !== null && removed.at >= rows.length && regret}
          {rows.length < answer.max ? (
            <div>
              <Button look="secondary" icon="plus" onClick={add}>
                {words('form.addRow')}
                <span className="lk-hidden">
                  {': '}
                  {name}
                </span>
              </Button>
            </div>
          ) : (
            <p className="lk-soft">{words('form.mostRows', { count: answer.max })}</p>
          )}
        </div>
      </fieldset>
    </div>
  )
}

/** The rows as they are filled in; where some are needed, the first stands ready. */
function rowsOf(value: AnswerValue | undefined, min: number): readonly Row[] {
  const rows = Array.isArray(value) ? value.filter((row) => typeof row === 'object') : []
  return rows.length === 0 && min > 0 ? [{}] : rows
}
