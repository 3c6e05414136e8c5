import type { Band, Bundle, Expression } from '#schemas/generated/bundle.ts'
import type { Context } from '../context.ts'
import type { QuestionType } from '../elaborate/types.ts'
import { combine, WHOLE_FROM_ZERO, type Range } from '../range.ts'

/** Something that is read of a patient and has one value or none: an answer, a result, a day. */
export interface Reading {
  /** The same for readings of the same thing. */
  readonly key: string
  /** The form it is read from; null where it is from none. */
  readonly form: string | null
  /** Whether it may be unknown however completely the patient answers. */
  readonly mayLack: boolean
  /** What the value can be: numbers, or one of a few words or truths. */
  readonly domain: { readonly kind: 'numbers'; readonly range: Range } | { readonly kind: 'few'; readonly values: Few }
  /** The number that a value counts as: an option's score, else itself. */
  readonly numberOf: (value: Value) => number | null
}

export type Value = number | string | boolean | null
type Few = readonly (string | boolean)[]

/** What is known of readings in one program. */
export interface Readings {
  /** The reading that an expression is; null where it is none, or one whose values are not told apart here. */
  of(expression: Expression): Reading | null
  /** The bands of a result; none where there is no such result. */
  bandsOf(form: string, result: string): readonly Band[]
  /** The patient's sex, which never changes, and the age now. */
  readonly sex: Reading
  readonly age: Reading
}

/** A patient may have a group that an earlier version of the program had. */
const ANOTHER_GROUP = ''

const FROM_ONE: Range = { kind: 'interval', min: 1, max: Infinity, step: 1 }

type Known = Pick<Context, 'names' | 'resultType'> & { readonly questionTypes: ReadonlyMap<string, QuestionType> }

export function readingsOf(context: Known, bundle: Bundle): Readings {
  const forms = new Map(bundle.forms.map((one) => [one.id, one]))
  const known = new Map<string, Reading | null>()
  const rangeOf = (form: string, result: string): Range | null => {
    const names = context.names.forms.get(form)
    const node = names?.results.get(result)
    const type = names && node && context.resultType(names, node)
    return type && type !== 'visiting' ? type.range : null
  }
  const numbers = (key: string, form: string | null, range: Range | null): Reading | null =>
    range && inRange(key, form, range)
  const answer = (form: string, question: string): Reading | null => {
    const key = `${form}.${question}`
    const type = context.questionTypes.get(key)
    if (type?.value === 'number') return numbers(key, form, type.range)
    if (type?.value === 'truth') return few(key, form, [true, false], () => null)
    if (type?.value !== 'choice') return null
    const scores = new Map(type.options?.map((one) => [one.id, one.score]))
    return few(key, form, [...scores.keys()], (value) =>
      typeof value === 'string' ? (scores.get(value) ?? null) : null,
    )
  }
  const ofPatient = (fact: string, key: string): Reading | null => {
    const groups = context.names.program?.ast.groups.map((one) => one.id.text) ?? []
    if (fact === 'age') return AGE
    if (fact === 'sex') return SEX
    return fact === 'group' ? { ...few(key, null, [...groups, ANOTHER_GROUP], () => null), mayLack: true } : null
  }
  const made = (expression: Expression): Reading | null => {
    switch (expression.op) {
      case 'answer':
      case 'score':
        return answer(expression.form, expression.question)
      case 'result':
        return numbers(
          `${expression.form}.${expression.result}`,
          expression.form,
          rangeOf(expression.form, expression.result),
        )
      case 'fact': {
        const { fact, form, result, over } = expression
        const key = `${fact} ${form ?? ''} ${result ?? ''} ${over ?? ''}`
        const aboutPatient = ofPatient(fact, key)
        if (aboutPatient) return aboutPatient
        if (fact === 'day') return numbers(key, null, FROM_ONE)
        if (fact === 'missed_in_a_row' || fact === 'inactive_days') return numbers(key, null, WHOLE_FROM_ZERO)
        const range = form !== null && result !== null ? rangeOf(form, result) : null
        if (fact === 'change') return numbers(key, null, range && combine(range, range, (a, b) => a - b))
        return fact === 'previous' || fact === 'first' ? numbers(key, null, range) : null
      }
      default:
        return null
    }
  }
  return {
    of: (expression) => {
      if (expression.op === 'literal' || expression.op === 'call' || expression.op === 'in_band') return null
      const key = JSON.stringify(expression)
      const before = known.get(key)
      if (before !== undefined) return before
      const one = made(expression)
      known.set(key, one)
      return one
    },
    bandsOf: (form, result) => forms.get(form)?.results.find((one) => one.id === result)?.bands ?? [],
    sex: SEX,
    age: AGE,
  }
}

function inRange(key: string, form: string | null, range: Range): Reading {
  return {
    key,
    form,
    mayLack: false,
    domain: { kind: 'numbers', range },
    numberOf: (value) => (typeof value === 'number' ? value : null),
  }
}

function few(key: string, form: string | null, values: Few, numberOf: Reading['numberOf']): Reading {
  return { key, form, mayLack: false, domain: { kind: 'few', values }, numberOf }
}

const SEX: Reading = { ...few('sex', null, ['woman', 'man'], () => null), mayLack: true }
const AGE: Reading = { ...inRange('age', null, WHOLE_FROM_ZERO), mayLack: true }
