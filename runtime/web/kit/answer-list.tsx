import './answer-list.css'
import type { Form, Question } from '#schemas/generated/bundle.ts'
import type { Answers } from '#schemas/generated/view.ts'
import { useAnswerWords } from './answer-words.ts'
import { Button } from './button.tsx'
import { byMatrix, matrixIn } from './by-matrix.ts'
import { useKit } from './context.ts'
import { ProgramText } from './program-text.tsx'

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
  const answer = useAnswerWords()(question, answers[question.id])
  return (
    <div className="lk-answers-row">
      <dt>
        <ProgramText text={question.text} />
      </dt>
      <dd className={answer === '' ? 'lk-soft' : 'lk-answers-answer'}>
        {answer === '' ? words('answer.none') : answer}
      </dd>
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
