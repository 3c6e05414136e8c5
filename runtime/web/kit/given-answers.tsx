import './given-answers.css'
import type { AnswerView } from '#schemas/generated/view.ts'
import { useAnswerViewWords } from './answer-words.ts'
import { byMatrix } from './by-matrix.ts'
import { ProgramText } from './program-text.tsx'

/** Answers as staff read them; those of a matrix under what the matrix asks. */
export function GivenAnswers({ answers }: { readonly answers: readonly AnswerView[] }) {
  const answerWords = useAnswerViewWords()
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
            <dd className={answer.value === null ? 'lk-soft' : 'lk-given-answer'}>{answerWords(answer)}</dd>
          </div>
        ))}
      </dl>
    </div>
  ))
}
