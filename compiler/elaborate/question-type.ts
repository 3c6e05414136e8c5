import type * as ast from '#dsl/ast/index.ts'
import type { AnswerType, Option, RowsAnswer } from '#schemas/generated/bundle.ts'
import type { ValueType } from '#schemas/operators.ts'
import { from, inFile, named, problem, replacing, unknown, unknownWord, type Here } from '../context.ts'
import { renaming } from '../fixes.ts'
import { matrixOf, type FormNames } from '../names.ts'
import { ANYTHING, setOf, stepsOf, unbounded } from '../range.ts'
import { textOrFilled } from './fill.ts'
import { rowsAnswer } from './rows-answer.ts'
import { maybeText } from './text.ts'
import type { QuestionType } from './types.ts'
import { isUnit, shownUnit, unitOf } from './unit.ts'

const LONGEST_TEXT = { line: 500, area: 10_000 } as const

/** The type of a form's question, worked out once. */
export function questionType(here: Here, form: FormNames, ask: ast.Ask): QuestionType {
  const key = typeKey(form, ask)
  const known = here.questionTypes.get(key)
  if (known) return known
  const whole = typeOf(inFile(here, form.file), ask)
  const type: QuestionType = isPartlyRead(here, form, ask) ? { ...whole, value: 'broken' } : whole
  if (type.value !== 'number' && type.value !== 'broken') withoutSteps(inFile(here, form.file), ask)
  here.questionTypes.set(key, type)
  return type
}

/** `form.question`, or `form.group.question`. */
export function typeKey({ id }: FormNames, { id: name, repeat }: ast.Ask): string {
  return [id, repeat?.text, name.text].filter((one) => one !== undefined).join('.')
}

/** Where some of a question's text could not be read, nobody knows what can be answered to it. */
function isPartlyRead(here: Here, form: FormNames, ask: ast.Ask): boolean {
  const { options } = ask.type
  const list = options && 'text' in options ? here.names.choices.get(options.text) : undefined
  const matrix = matrixOf(form, ask)
  if (matrix && here.isPartlyRead(form.file, matrix)) return true
  return here.isPartlyRead(form.file, ask) || (list !== undefined && here.isPartlyRead(list.file, list.ast))
}

const FOR_ALL = ['required', 'help', 'show', 'picture', 'video', 'audio']

/** Steps and named ends are for numbers. */
function withoutSteps(here: Here, { step, ends }: ast.Ask): void {
  if (step) unknownWord(here, step, 'step', FOR_ALL)
  if (ends) unknownWord(here, ends.from, 'from', FOR_ALL)
}

function typeOf(here: Here, ask: ast.Ask): QuestionType {
  const plain = (value: ValueType, answer: AnswerType): QuestionType => ({
    value,
    unit: null,
    range: ANYTHING,
    options: null,
    scored: false,
    answer,
  })
  const { kind } = ask.type
  switch (kind) {
    case 'one':
    case 'dropdown':
      return choiceType(here, ask, (options) => ({
        kind: 'choice',
        look: kind === 'one' ? 'radios' : 'dropdown',
        options,
      }))
    case 'many':
      return several(choiceType(here, ask, (options) => ({ kind: 'choices', options })))
    case 'number':
    case 'slider':
    case 'scale':
      return numberType(here, ask, kind)
    case 'long_text':
      return plain('text', { kind: 'text', look: 'area', maxLength: LONGEST_TEXT.area })
    case 'yes_no':
      return plain('truth', { kind: 'yes_no' })
    case 'date':
      return plain('date', { kind: 'date' })
    case 'time':
      return plain('time', { kind: 'time' })
    case 'rows':
      return rowsType(rowsAnswer(here, ask))
    case 'broken':
      return { ...plain('text', { kind: 'yes_no' }), value: 'broken' }
    case 'short_text':
      return plain('text', { kind: 'text', look: 'line', maxLength: LONGEST_TEXT.line })
  }
}

/** Its range is how many rows there are, where there are any. */
function rowsType(answer: RowsAnswer): QuestionType {
  const range = stepsOf(Math.max(1, answer.min), answer.max, 1)
  return { value: 'rows', unit: null, range, options: null, scored: false, answer }
}

function choiceType(here: Here, ask: ast.Ask, answer: (options: Option[]) => AnswerType): QuestionType {
  const found = optionsOf(here, ask)
  const options = found ?? []
  const scores = options.flatMap((option) => (option.score === null ? [] : [option.score]))
  return {
    value: found ? 'choice' : 'broken',
    unit: null,
    range: scores.length > 0 ? setOf(scores) : ANYTHING,
    options,
    scored: scores.length > 0 && scores.length === options.length,
    answer: answer(options),
  }
}

function several(type: QuestionType): QuestionType {
  return { ...type, value: type.value === 'broken' ? 'broken' : 'choices', scored: false }
}

/** null where the options cannot be known. */
function optionsOf(here: Here, ask: ast.Ask): Option[] | null {
  const written = ask.type.options
  if (written === null) return null
  if ('text' in written) {
    const list = here.names.choices.get(written.text)
    named(here, written, list)
    if (list) return options(inFile(here, list.file), list.ast.options, list.ast.id, written.text)
    unknown(here, 'no_choices', written, written.text, here.names.choices.keys())
    return null
  }
  return options(here, written, ask.type, ask.id.text)
}

function options(here: Here, written: readonly ast.Option[], place: ast.Place, owner: string): Option[] | null {
  if (written.length === 0) {
    problem(here, 'nothing-inside', place, { what: { term: 'no_options' } })
    return null
  }
  const taken = new Set<string>()
  return written.flatMap((option) => {
    if (taken.has(option.id.text)) {
      const isNumber = /^\d/.test(option.id.text)
      const fixes = isNumber ? [] : [renaming(here, option.id, taken)]
      problem(here, 'duplicate-id', option.id, { name: option.id.text }, { fixes })
      return []
    }
    taken.add(option.id.text)
    return [
      from<Option>(here, option, {
        id: option.id.text,
        label: textOrFilled(here, `${owner}.${option.id.text}`, option.label, option),
        score: option.score?.value ?? null,
      }),
    ]
  })
}

function numberType(here: Here, ask: ast.Ask, kind: 'number' | 'slider' | 'scale'): QuestionType {
  const { range, unit } = ask.type
  const hasUnit = !unit || isUnit(here, unit)
  const step = stepOf(here, ask)
  const min = range?.min.value ?? null
  const max = range?.max.value ?? null
  const sound = min === null || max === null || (min < max && step <= max - min)
  if (!sound) {
    const place = range ? { start: range.min.start, end: range.max.end } : ask.type
    const turned = min !== null && max !== null && step <= min - max
    const fixes = turned ? [replacing(here, place, `${max}..${min}`)] : []
    problem(here, 'bad-range', place, { min, max }, { fixes })
  }
  return {
    value: sound && hasUnit ? 'number' : 'broken',
    unit: unitOf(unit),
    range: !sound ? ANYTHING : min === null || max === null ? unbounded(step) : stepsOf(min, max, step),
    options: null,
    scored: true,
    answer: {
      kind: 'number',
      look: kind === 'number' ? 'field' : kind,
      unit: shownUnit(here, unit),
      min,
      max,
      step,
      from: maybeText(here, ask.ends?.from ?? null),
      to: maybeText(here, ask.ends?.to ?? null),
    },
  }
}

function stepOf(here: Here, { step }: ast.Ask): number {
  if (!step) return 1
  if (step.value > 0) return step.value
  problem(here, 'wrong-type', step, { expected: { term: 'above_0' }, found: step.value })
  return 1
}
