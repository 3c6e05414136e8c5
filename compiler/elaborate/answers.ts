import type * as ast from '#dsl/ast/index.ts'
import { onStep } from '#engine/decimal.ts'
import type { RowsAnswer } from '#schemas/generated/bundle.ts'
import type { Answers, AnswerValue, Row } from '#schemas/generated/view.ts'
import { named, problem, replacing, unknown, type Here } from '../context.ts'
import { rowNames, type FormNames } from '../names.ts'
import { nearest } from '../nearest.ts'
import { optionNamed } from './option-named.ts'
import { questionType, typeKey } from './question-type.ts'
import type { QuestionType } from './types.ts'

/**
 * Answers as an example or a scenario writes them. `all 3` answers every question that can have that answer, and a
 * matrix named by itself every item of it.
 */
export function answers(here: Here, form: FormNames, assignments: readonly ast.Assignment[]): Answers {
  const result: Answers = {}
  for (const assignment of assignments) {
    const { question, values } = assignment
    if (question) {
      for (const ask of asked(here, form, question)) {
        const answer = assigned(here, form, ask, assignment)
        if (answer !== null) result[ask.id.text] = answer
      }
    } else {
      const fitting = [...form.questions].flatMap(([id, ask]) => {
        const type = questionType(here, form, ask)
        const answer = answerOf(type, values)
        if (answer !== null) optionsNamed(here, type, values)
        return answer === null ? [] : [[id, answer] as const]
      })
      if (fitting.length === 0) badValue(here, assignment, form.id)
      Object.assign(result, Object.fromEntries(fitting))
    }
  }
  return result
}

/** What is assigned to a question; null where it is no answer to it. */
function assigned(here: Here, form: FormNames, ask: ast.Ask, assignment: ast.Assignment): AnswerValue | null {
  const type = questionType(here, form, ask)
  if (type.answer.kind === 'rows' && assignment.rows.length > 0) {
    return rowsAssigned(here, rowNames(form, ask.id.text), type.answer, assignment)
  }
  optionsNamed(here, type, assignment.values)
  if (type.value === 'broken') return null
  const answer = answerOf(type, assignment.values)
  // A matrix is named as it is written, for its items have one fault together.
  const name = ask.matrix && assignment.question ? `${form.id}.${assignment.question.text}` : typeKey(form, ask)
  if (answer === null) badValue(here, assignment, name, type)
  return answer
}

/** A row without an answer in it cannot be sent, and neither can more rows than there may be. */
function rowsAssigned(here: Here, row: FormNames, { min, max }: RowsAnswer, node: ast.Assignment): AnswerValue {
  const found = node.rows.length
  if (found > max || found < min) {
    problem(here, 'row-count', node, { name: { code: node.question?.text ?? '' }, found, min, max })
  }
  return node.rows.map(({ assignments, ...place }) => {
    const answer = answers(here, row, assignments)
    if (assignments.length === 0) problem(here, 'nothing-inside', place, { what: { term: 'no_answers' } })
    return answer as Row
  })
}

/** The question that is named, or the items of a matrix. */
function asked(here: Here, form: FormNames, { text, ...place }: ast.Name): readonly ast.Ask[] {
  const ask = form.questions.get(text)
  const matrix = ask ? undefined : form.matrices.get(text)
  const declared = ask ?? matrix
  if (declared) named(here, place, { ast: declared, file: form.file })
  else unknown(here, 'no_question', place, text, [...form.questions.keys(), ...form.matrices.keys()])
  return ask ? [ask] : (matrix?.items ?? [])
}

/** Notes which options the values name. */
function optionsNamed(here: Here, { options }: QuestionType, values: readonly ast.Value[]): void {
  for (const value of values) {
    const option = options?.find((one) => one.id === value.text)
    if (option) optionNamed(here, value, option)
  }
}

function badValue(here: Here, { values, rows }: ast.Assignment, name: string, type?: QuestionType): void {
  const first = values[0] ?? rows[0]
  const last = rows.at(-1) ?? values.at(-1)
  if (!first || !last) return
  const place = { start: first.start, end: last.end }
  const [value] = values
  const better = type && value && values.length === 1 ? nearestAnswer(type, value) : null
  const fixes = better === null ? [] : [replacing(here, place, better)]
  const written = values.length > 0 ? values.map((one) => one.text).join(', ') : '{ … }'
  const args = { value: written, name: { code: name } }
  problem(here, 'bad-value', place, args, { fixes })
}

/** What was probably meant: the option with that text or nearly that name, or the end of the scale that was passed. */
function nearestAnswer({ answer, options }: QuestionType, { kind, text }: ast.Value): string | null {
  if (options) {
    const labelled = options.find((one) => Object.values(one.label).includes(text))
    return (
      labelled?.id ??
      nearest(
        text,
        options.map((one) => one.id),
      )
    )
  }
  if (answer.kind === 'yes_no') return nearest(text, ['yes', 'no'])
  if (answer.kind !== 'number' || kind !== 'number') return null
  const { min, max } = answer
  const value = Number(text)
  const end = max !== null && value > max ? max : min !== null && value < min ? min : null
  return end === null ? null : String(end)
}

/** A written value as an answer to a question of this type, or null where it cannot be one. */
function answerOf(type: QuestionType, values: readonly ast.Value[]): AnswerValue | null {
  const [value] = values
  if (!value) return null
  if (type.answer.kind === 'choices') {
    const ids = values.map((one) => one.text)
    const known = ids.every((id) => type.options?.some((option) => option.id === id))
    return known && new Set(ids).size === ids.length ? ids : null
  }
  if (values.length > 1) return null
  switch (type.answer.kind) {
    case 'choice':
      return type.options?.some((option) => option.id === value.text) ? value.text : null
    case 'number': {
      const { min, max, step } = type.answer
      const n = Number(value.text)
      return value.kind === 'number' && n >= (min ?? n) && n <= (max ?? n) && onStep(n, min ?? 0, step) ? n : null
    }
    case 'yes_no':
      return value.text === 'yes' ? true : value.text === 'no' ? false : null
    case 'text':
      return value.kind === 'text' ? value.text : null
    case 'time':
      return value.kind === 'time' && value.text < '24:00' ? value.text : null
    case 'date':
      return value.kind === 'date' ? value.text : null
    case 'rows':
      return null
  }
}
