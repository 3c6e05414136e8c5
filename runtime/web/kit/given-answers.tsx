import './given-answers.css'
import type { AnswerView } from '#schemas/generated/view.ts'
import { useAnswerViewWords } from './answer-words.ts'
import { byMatrix } from './by-matrix.ts'
import { useText } from './context.ts'
import { ProgramText } from './program-text.tsx'
import { RowsTable } from './rows-table.tsx'

/** Answers as staff read them; those of a matrix under what the matrix asks. */
export function GivenAnswers({ answers }: { readonly answers: readonly AnswerView[] }) {
  return byMatrix(answers, (answer) => answer.matrix).map(({ matrix, list }) => (
    <div key={list[0]?.question} className="lk-given">
      {matrix !== null && (
        <p className="lk-given-matrix">
          <ProgramText text={matrix.text} />
        </p>
      )}
      <dl className={matrix === null ? undefined : 'lk-given-of-matrix'}>
        {list.map((answer) => (
          <div key={answer.question}>
            <dt>
              <ProgramText text={answer.text} />
            </dt>
            <dd className={answer.value === null ? 'lk-soft' : 'lk-given-answer'}>
              <GivenAnswer answer={answer} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  ))
}

/** One answer as staff read it; of a repeated group a table. */
export function GivenAnswer({ answer }: { readonly answer: AnswerView }) {
  const answerWords = useAnswerViewWords()
  const text = useText()
  const [first] = answer.rows
  if (first === undefined) return answerWords(answer)
  const rows = answer.rows.map((row) => row.map((cell) => (cell.value === null ? '' : answerWords(cell))))
  return <RowsTable label={text(answer.text)} head={first.map((cell) => cell.text)} rows={rows} />
}
