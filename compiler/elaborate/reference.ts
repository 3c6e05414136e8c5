import type * as ast from '#dsl/ast/index.ts'
import { FACTS } from '#schemas/operators.ts'
import { named, problem, replacing, unknown } from '../context.ts'
import type { FormNames } from '../names.ts'
import { WHOLE_FROM_ZERO, type Range } from '../range.ts'
import { written } from './operands.ts'
import { questionType } from './question-type.ts'
import { cellNamed } from './row-cells.ts'
import { broken, noHistory, typed, type Scope } from './typed.ts'
import type { Typed } from './types.ts'

const FROM_ONE: Range = { kind: 'interval', min: 1, max: Infinity, step: 1 }

const SEXES = ['woman', 'man']

type NameNode = Extract<ast.Expression, { kind: 'name' }>

/** A name in an expression: a question or a result of the form at hand or of another, or a fact such as `day`. */
export function reference(scope: Scope, node: NameNode): Typed {
  const [first, second, third] = node.parts
  if (!first || first.text === '' || node.parts.some((part) => part.text === '')) return broken(node)
  if (!second) return single(scope, node, first)
  if (cellNamed(scope, node)) return wholeColumn(scope, node)
  const group = third ? null : groupNamed(scope, first)
  if (group) {
    unknown(scope.here, 'no_question', second, second.text, group.keys())
    return broken(node)
  }
  const form = scope.here.names.forms.get(first.text)
  if (!form) {
    unknown(scope.here, 'no_form', first, first.text, scope.here.names.forms.keys())
    return broken(node)
  }
  named(scope.here, first, form)
  if (isOutsideRow(scope, form)) return outsideRow(scope, node)
  if (!scope.history && form.id !== scope.form?.id) {
    problem(scope.here, 'other-form', node, { name: `${first.text}.${second.text}` })
    return broken(node)
  }
  if (third) {
    unknown(scope.here, 'no_question_or_result', third, third.text, form.rows.get(second.text)?.keys() ?? [])
    return broken(node)
  }
  return member(scope, node, form, second)
}

function single(scope: Scope, node: NameNode, name: ast.Name): Typed {
  const { here, form } = scope
  if (form && members(form).includes(name.text)) return member(scope, node, form, name)
  const measure = here.names.measures.has(name.text) ? here.names.forms.get(name.text) : undefined
  if (measure && !form) return member(scope, node, measure, name)
  const fact = FACTS.find((one) => one.name === name.text && one.written === name.text)
  if (fact) return scope.history ? aboutPatient(scope, node, fact) : noHistory(scope, node, name.text)
  if (here.names.forms.has(name.text) || here.names.modules.has(name.text)) {
    named(here, name, here.names.forms.get(name.text) ?? here.names.modules.get(name.text))
    problem(here, 'wrong-type', node, {
      expected: { term: 'value' },
      found: { term: here.names.forms.has(name.text) ? 'whole_form' : 'whole_module' },
    })
    return broken(node)
  }
  const around = form && here.names.forms.get(form.id)
  if (around && isOutsideRow(scope, around) && members(around).includes(name.text)) return outsideRow(scope, node)
  const known = form ? members(form) : [...here.names.forms.keys(), ...here.names.modules.keys()]
  unknown(here, form ? 'no_question_or_result' : 'no_name', name, name.text, known)
  return broken(node)
}

/** `day`, `age`, `sex`, `group`: asked about nothing but the patient. */
function aboutPatient({ here }: Scope, node: NameNode, { name, result }: (typeof FACTS)[number]): Typed {
  const about = { form: null, result: null, module: null, lasting: null, over: null }
  const expression = { op: 'fact', fact: name, ...about } as const
  if (result === 'choice') {
    const ids = name === 'sex' ? SEXES : (here.names.program?.ast.groups ?? []).map((one) => one.id.text)
    return typed(node, result, expression, { options: ids.map((id) => ({ id, label: {}, score: null })) })
  }
  return typed(node, result, expression, { range: name === 'age' ? WHOLE_FROM_ZERO : FROM_ONE })
}

/** The questions of a repeated group of the form at hand. */
function groupNamed({ here, form }: Scope, name: ast.Name): ReadonlyMap<string, ast.Ask> | undefined {
  const group = form?.questions.get(name.text)
  if (form && group?.type.rows) named(here, name, { ast: group, file: form.file })
  return form?.rows.get(name.text)
}

/** A value for each row where one value is needed. */
function wholeColumn(scope: Scope, node: NameNode): Typed {
  const code = written(scope, node)
  problem(scope.here, 'row-value', node, { name: { code } }, { fixes: [replacing(scope.here, node, `sum(${code})`)] })
  return broken(node)
}

/** Whether a row is at hand, and this is the form around it. */
function isOutsideRow({ form: atHand }: Scope, form: FormNames): boolean {
  return form.id === atHand?.id && form.questions !== atHand.questions
}

function outsideRow(scope: Scope, node: NameNode): Typed {
  problem(scope.here, 'outside-row', node, { name: { code: written(scope, node) } })
  return broken(node)
}

/** What can be named of a form in an expression. */
function members({ questions, matrices, results }: FormNames): string[] {
  return [...questions.keys(), ...matrices.keys(), ...results.keys()]
}

/** The answer to a question, read at a place. */
export function answerTo({ here }: Scope, place: ast.Place, form: FormNames, ask: ast.Ask): Typed {
  const { value, unit, range, options, scored } = questionType(here, form, ask)
  if (value === 'broken') return broken(place)
  const at = { form: form.id, question: ask.id.text }
  const score = scored && value === 'choice' ? typed(place, 'number', { op: 'score', ...at }, { range }) : null
  return typed(place, value, { op: 'answer', ...at }, { unit, range, options, score })
}

/** Several answers where one value is needed. */
function wholeMatrix(scope: Scope, node: NameNode, form: FormNames, name: ast.Name, matrix: ast.Matrix): Typed {
  const { here } = scope
  named(here, name, { ast: matrix, file: form.file })
  const code = written(scope, node)
  problem(here, 'whole-matrix', node, { name: { code } }, { fixes: [replacing(here, node, `sum(${code})`)] })
  return broken(node)
}

function member(scope: Scope, node: NameNode, form: FormNames, name: ast.Name): Typed {
  const { here, form: home } = scope
  // From outside, a measure is its result, which has a history.
  const isMeasured = form.id !== home?.id && here.names.measures.has(form.id)
  const ask = isMeasured ? undefined : form.questions.get(name.text)
  if (ask) {
    named(here, name, { ast: ask, file: form.file })
    return answerTo(scope, node, form, ask)
  }
  const matrix = form.matrices.get(name.text)
  if (matrix) return wholeMatrix(scope, node, form, name, matrix)
  const result = form.results.get(name.text)
  if (!result) {
    unknown(here, 'no_question_or_result', name, name.text, members(form))
    return broken(node)
  }
  named(here, name, { ast: result, file: form.file })
  const type = here.resultType(form, result)
  if (type === 'visiting') {
    problem(here, 'result-cycle', node, { name: name.text })
    return broken(node)
  }
  return typed(
    node,
    'number',
    { op: 'result', form: form.id, result: name.text },
    { unit: type.unit, range: type.range },
  )
}
