import type * as ast from '#dsl/ast.ts'
import { named, problem, unknown } from '../context.ts'
import type { FormNames } from '../names.ts'
import type { Range } from '../range.ts'
import { questionType } from './question-type.ts'
import { broken, noHistory, typed, type Scope } from './typed.ts'
import type { Typed } from './types.ts'

const FROM_ONE: Range = { kind: 'interval', min: 1, max: Infinity, step: 1 }

type NameNode = Extract<ast.Expression, { kind: 'name' }>

/** A name in an expression: a question or a result of the form at hand or of another, or `day`. */
export function reference(scope: Scope, node: NameNode): Typed {
  const [first, second, third] = node.parts
  if (!first || first.text === '' || node.parts.some((part) => part.text === '')) return broken(node)
  if (!second) return single(scope, node, first)
  const form = scope.here.names.forms.get(first.text)
  if (!form) {
    unknown(scope.here, 'no_form', first, first.text, scope.here.names.forms.keys())
    return broken(node)
  }
  named(scope.here, first, form)
  if (!scope.history && form.id !== scope.form?.id) {
    problem(scope.here, 'other-form', node, { name: `${first.text}.${second.text}` })
    return broken(node)
  }
  if (third) {
    unknown(scope.here, 'no_question_or_result', third, third.text, [])
    return broken(node)
  }
  return member(scope, node, form, second)
}

function single(scope: Scope, node: NameNode, name: ast.Name): Typed {
  const { here, form } = scope
  if (form && (form.questions.has(name.text) || form.results.has(name.text))) return member(scope, node, form, name)
  if (name.text === 'day') {
    if (!scope.history) return noHistory(scope, node, 'day')
    const day = { op: 'fact', fact: 'day', form: null, result: null, module: null, lasting: null } as const
    return typed(node, 'number', day, { range: FROM_ONE })
  }
  if (here.names.forms.has(name.text) || here.names.modules.has(name.text)) {
    named(here, name, here.names.forms.get(name.text) ?? here.names.modules.get(name.text))
    problem(here, 'wrong-type', node, {
      expected: { term: 'value' },
      found: { term: here.names.forms.has(name.text) ? 'whole_form' : 'whole_module' },
    })
    return broken(node)
  }
  const known = form
    ? [...form.questions.keys(), ...form.results.keys()]
    : [...here.names.forms.keys(), ...here.names.modules.keys()]
  unknown(here, form ? 'no_question_or_result' : 'no_name', name, name.text, known)
  return broken(node)
}

function member({ here }: Scope, node: NameNode, form: FormNames, name: ast.Name): Typed {
  const ask = form.questions.get(name.text)
  if (ask) {
    named(here, name, { ast: ask, file: form.file })
    const type = questionType(here, form, ask)
    if (type.value === 'broken') return broken(node)
    const at = { form: form.id, question: name.text }
    const score =
      type.scored && type.value === 'choice'
        ? typed(node, 'number', { op: 'score', ...at }, { range: type.range })
        : null
    return typed(
      node,
      type.value,
      { op: 'answer', ...at },
      { unit: type.unit, range: type.range, options: type.options, score },
    )
  }
  const result = form.results.get(name.text)
  if (!result) {
    unknown(here, 'no_question_or_result', name, name.text, [...form.questions.keys(), ...form.results.keys()])
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
