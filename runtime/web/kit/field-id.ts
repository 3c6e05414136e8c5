import type { AnswerProblem } from '#engine/index.ts'
import type { Form } from '#schemas/generated/bundle.ts'

/** The id of the control that takes the focus when somebody is led to a question. */
export function fieldId(form: Form, question: string): string {
  return `lk-${form.id}-${question}`
}

/** The id of a row of a repeated group, and of the control of a question in it. */
export function rowId(form: Form, question: string, row: number, cell?: string): string {
  return [fieldId(form, question), row, cell].filter((one) => one !== undefined).join('-')
}

/** Where a problem is to be put right. */
export function problemId(form: Form, { question, row, cell }: AnswerProblem): string {
  return row === undefined ? fieldId(form, question) : rowId(form, question, row, cell)
}
