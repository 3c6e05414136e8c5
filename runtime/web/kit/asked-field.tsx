import type { Form, Question } from '#schemas/generated/bundle.ts'
import type { Together } from './by-matrix.ts'
import type { FormState } from './form-state.ts'
import { MatrixField } from './matrix-field.tsx'
import { QuestionField } from './question-field.tsx'
import { RowsField } from './rows-field.tsx'

interface AskedFieldProps {
  readonly form: Form
  readonly asked: Together<Question>
  readonly state: FormState
}

/** What is asked at one time: a question, a group of rows, or a matrix. */
export function AskedField({ form, asked: { matrix, list }, state }: AskedFieldProps) {
  if (matrix !== null) return <MatrixField form={form} matrix={matrix} questions={list} state={state} />
  return list.map((question) => {
    const { answer } = question
    if (answer.kind === 'rows')
      return <RowsField key={question.id} form={form} question={question} answer={answer} state={state} />
    return <QuestionField key={question.id} form={form} question={question} state={state} />
  })
}
