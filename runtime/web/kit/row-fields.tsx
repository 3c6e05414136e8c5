import type { AnswerProblem } from '#engine/index.ts'
import type { Form, Question } from '#schemas/generated/bundle.ts'
import type { AnswerValue, Row } from '#schemas/generated/view.ts'
import { Button } from './button.tsx'
import { useKit } from './context.ts'
import { rowId } from './field-id.ts'
import { Icon } from './icon.tsx'
import { useProblemWords } from './problem-words.ts'
import { AskedQuestion } from './question-field.tsx'

interface RowFieldsProps {
  readonly form: Form
  /** The repeated group. */
  readonly question: Question
  /** The questions shown in this row. */
  readonly cells: readonly Question[]
  readonly row: Row
  /** From 0. */
  readonly place: number
  readonly title: string
  readonly problems: readonly AnswerProblem[]
  readonly onRow: (row: Row) => void
  readonly onLeave: () => void
  /** null: it cannot be removed. */
  readonly onRemove: (() => void) | null
}

/** One row of a repeated group: its questions, and the way to remove it. */
export function RowFields(props: RowFieldsProps) {
  const { form, question, cells, row, place, title, problems, onRow, onLeave, onRemove } = props
  const { words } = useKit()
  const problemWords = useProblemWords(form)
  const id = rowId(form, question.id, place)
  const problem = problems.find((one) => one.cell === undefined)
  return (
    <fieldset className="lk-rows-row" id={id} tabIndex={-1} aria-describedby={problem && `${id}-problem`}>
      <legend className="lk-rows-title">{title}</legend>
      <div className="lk-rows-cells">
        {problem !== undefined && (
          <p className="lk-question-problem" id={`${id}-problem`}>
            <Icon name="warning" />
            <span>{problemWords(problem)}</span>
          </p>
        )}
        {cells.map((cell) => (
          <AskedQuestion
            key={cell.id}
            form={form}
            question={cell}
            id={rowId(form, question.id, place, cell.id)}
            subject={`question:${form.id}.${question.id}.${cell.id}`}
            value={row[cell.id]}
            problem={problems.find((one) => one.cell === cell.id)}
            onAnswer={(value) => onRow(withCell(row, cell.id, value))}
            onLeave={onLeave}
          />
        ))}
        {onRemove !== null && (
          <div>
            <Button look="quiet" size="small" icon="close" onClick={onRemove}>
              {words('form.removeRow')}
              <span className="lk-hidden">
                {': '}
                {title}
              </span>
            </Button>
          </div>
        )}
      </div>
    </fieldset>
  )
}

function withCell(row: Row, cell: string, value: AnswerValue | null): Row {
  const rest = Object.fromEntries(Object.entries(row).filter(([one]) => one !== cell))
  return value === null ? rest : { ...rest, [cell]: value as Row[string] }
}
