import type { AnswerType, Form, Question, Text } from '#schemas/generated/bundle.ts'
import type { Answers, AnswerValue, AnswerView, Row } from '#schemas/generated/view.ts'
import type { Program } from './prepare.ts'
import { own } from './record.ts'
import { isRows } from './rows.ts'

/* Answers as people read them: the question's own words, and the options' labels. */

/**
 * The answers somebody gave to a form, whether or not they counted: those of its questions, in its order, and after
 * them what is no question of it, by the name it came with.
 */
export function givenAnswers(program: Program, id: string, answers: Answers): AnswerView[] {
  const form = program.forms.get(id)?.form
  const questions = form?.questions ?? []
  const known = questions.flatMap((question) => {
    const value = own(answers, question.id)
    return form === undefined || value === undefined ? [] : [answerView(form, question, value)]
  })
  const others = Object.keys(answers).filter((each) => questions.every((question) => question.id !== each))
  const language = program.bundle.languages[0] ?? 'en'
  const nameless = { matrix: null, unit: null, labels: [], rows: [] }
  return [
    ...known,
    ...others.map((question) => ({
      ...nameless,
      question,
      text: { [language]: question },
      value: own(answers, question) ?? null,
    })),
  ]
}

/** A question with the answer it was given; null when it was not answered. */
export function answerView(form: Form, question: Question, value: AnswerValue | null): AnswerView {
  const { id, matrix, text, answer } = question
  const unit = answer.kind === 'number' ? answer.unit : null
  return {
    question: id,
    matrix: form.matrices.find((each) => each.id === matrix) ?? null,
    text,
    unit,
    value,
    labels: optionLabels(answer, value),
    rows: answer.kind === 'rows' && isRows(value) ? value.map((row) => rowView(form, answer.questions, row)) : [],
  }
}

function rowView(form: Form, questions: readonly Question[], row: Row): AnswerView[] {
  return questions.map((question) => answerView(form, question, own(row, question.id) ?? null))
}

function optionLabels(answer: AnswerType, value: AnswerValue | null): Text[] {
  if (answer.kind !== 'choice' && answer.kind !== 'choices') return []
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value]
  return answer.options.filter((each) => chosen.includes(each.id)).map((each) => each.label)
}
