import './answer-list.css'
import type { ReactNode } from 'react'
import type { Form, Question } from '#schemas/generated/bundle.ts'
import type { Answers, AnswerValue } from '#schemas/generated/view.ts'
import { useAnswerWords } from './answer-words.ts'
import { Button } from './button.tsx'
import { byMatrix, matrixIn } from './by-matrix.ts'
import { useKit, useText } from './context.ts'
import { ProgramText } from './program-text.tsx'
import { RowsTable } from './rows-table.tsx'

interface AnswerListProps {
  readonly form: Form
  readonly questions: readonly Question[]
  readonly answers: Answers
  /** Leads back to a question; absent: the answers can only be read. */
  readonly onEdit?: ((question: string) => void) | undefined
}

/** Questions with their answers; those of a matrix under what the matrix asks. */
export function AnswerList({ form, questions, answers, onEdit }: AnswerListProps) {
  return (
    <div className="lk-answers lk-card">
      {byMatrix(questions, matrixIn(form)).map(({ matrix, list }) => (
        <div key={list[0]?.id}>
          {matrix !== null && (
            <p className="lk-answers-matrix">
              <ProgramText text={matrix.text} />
            </p>
          )}
          <dl className={matrix === null ? undefined : 'lk-answers-of-matrix'}>
            {list.map((question) => (
              <AnswerRow key={question.id} question={question} answers={answers} onEdit={onEdit} />
            ))}
          </dl>
        </div>
      ))}
    </div>
  )
}

function AnswerRow({
  question,
  answers,
  onEdit,
}: Pick<AnswerListProps, 'answers' | 'onEdit'> & { readonly question: Question }) {
  const { words } = useKit()
  const answer = useAnswer(question, answers[question.id])
  return (
    <div className={`lk-answers-row${question.answer.kind === 'rows' ? ' lk-answers-row-wide' : ''}`}>
      <dt>
        <ProgramText text={question.text} />
      </dt>
      <dd className={answer === null ? 'lk-soft' : 'lk-answers-answer'}>{answer ?? words('answer.none')}</dd>
      {onEdit !== undefined && (
        <dd className="lk-answers-action">
          <Button look="quiet" size="small" icon="edit" onClick={() => onEdit(question.id)}>
            {words('form.edit')}
            <span className="lk-hidden">
              {': '}
              <ProgramText text={question.text} />
            </span>
          </Button>
        </dd>
      )}
    </div>
  )
}

/** An answer as it is read: words, or of a repeated group a table; null where there is none. */
function useAnswer({ text: asked, answer, ...question }: Question, value: AnswerValue | undefined): ReactNode {
  const words = useAnswerWords()
  const text = useText()
  if (answer.kind !== 'rows') return words({ ...question, text: asked, answer }, value) || null
  if (!Array.isArray(value) || value.length === 0) return null
  const rows = value.flatMap((row) => (typeof row === 'object' ? [row] : []))
  const cells = rows.map((row) => answer.questions.map((cell) => words(cell, row[cell.id])))
  return <RowsTable label={text(asked)} head={answer.questions.map((cell) => cell.text)} rows={cells} />
}
