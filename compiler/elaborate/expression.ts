import type * as ast from '#dsl/ast/index.ts'
import { from, problem, unknown, type Here } from '../context.ts'
import type { FormNames } from '../names.ts'
import { combine, mapped, quotient, setOf, stepsOf } from '../range.ts'
import { bandNamed } from './band-named.ts'
import { call } from './call.ts'
import { comparison } from './comparison.ts'
import { wholeDays } from './duration.ts'
import { is } from './is.ts'
import { callOf, condition, numeric, sameUnit } from './operands.ts'
import { optionNamed } from './option-named.ts'
import { reference } from './reference.ts'
import { broken, noHistory, typed, type Scope } from './typed.ts'
import type { Typed } from './types.ts'

/** The scope of a form's results: only its answers are at hand, so that the same answers always give the same. */
export function resultScope(here: Here, form: FormNames, missing: Scope['missing']): Scope {
  return { here, form, history: false, missing, elaborate: expression }
}

/**
 * The scope of what a form shows and checks: its answers, and before them all that has happened to the patient. An
 * instrument of the library must be the same for everybody who is given it, so it sees its answers only.
 */
export function formScope(here: Here, form: FormNames): Scope {
  return { here, form, history: form.ast.instrument === null, missing: null, elaborate: expression }
}

/** The scope of a flag, a rule or a module: all that has happened to the patient. */
export function historyScope(here: Here): Scope {
  return { here, form: null, history: true, missing: null, elaborate: expression }
}

/** How many steps lead from an expression to its innermost part, by way of the results it reads: far within any stack. */
const DEEPEST = 250

/** Works out an expression: its type, unit, range and its form in the bundle. Reports what does not fit. */
function expression(scope: Scope, node: ast.Expression): Typed {
  const { depth } = scope.here
  if (depth.now >= DEEPEST) return tooDeep(scope, node)
  depth.now++
  const made = byKind(scope, node)
  depth.now--
  if (depth.now === 0) depth.told = false
  for (const one of [made, made.score]) if (one && one.type !== 'broken') from(scope.here, node, one.expression)
  return made
}

/** Tells it once for each expression that the author wrote. */
function tooDeep(scope: Scope, node: ast.Expression): Typed {
  const { depth } = scope.here
  const size = depth.now + stepsInto(node)
  if (!depth.told) problem(scope.here, 'too-large', node, { what: { term: 'steps' }, size, limit: DEEPEST })
  depth.told = true
  return broken(node)
}

/** How far a chain such as a + b + c goes on to its left. */
function stepsInto(node: ast.Expression): number {
  let steps = 1
  for (let at = node; at.kind === 'infix'; at = at.left) steps++
  return steps
}

function byKind(scope: Scope, node: ast.Expression): Typed {
  switch (node.kind) {
    case 'broken':
      return broken(node)
    case 'number':
      return typed(node, 'number', { op: 'literal', value: node.value }, { range: setOf([node.value]) })
    case 'text':
    case 'time':
    case 'date':
      return typed(node, node.kind, { op: 'literal', value: node.value })
    case 'name':
      return reference(scope, node)
    case 'call':
      return call(scope, node)
    case 'is':
      return is(scope, node)
    case 'has':
      return has(scope, node)
    case 'in_band':
      return inBand(scope, node)
    case 'inactive':
      return inactive(scope, node)
    case 'prefix':
      return node.operator === 'not' ? not(scope, node) : negative(scope, node)
    case 'infix':
      return infix(scope, node)
  }
}

function infix(scope: Scope, node: Extract<ast.Expression, { kind: 'infix' }>): Typed {
  switch (node.operator) {
    case 'and':
    case 'or': {
      const left = condition(scope, node.left)
      const right = condition(scope, node.right)
      return typed(node, 'truth', callOf(node.operator, left, right))
    }
    case '+':
    case '-':
    case '*':
    case '/':
      return arithmetic(scope, node, node.operator)
    default:
      return comparison(scope, node, node.operator)
  }
}

const ARITHMETIC = { '+': 'add', '-': 'subtract', '*': 'multiply', '/': 'divide' } as const

function arithmetic(
  scope: Scope,
  node: Extract<ast.Expression, { kind: 'infix' }>,
  operator: keyof typeof ARITHMETIC,
): Typed {
  const left = numeric(scope, node.left)
  const right = numeric(scope, node.right)
  if (left.type === 'broken' || right.type === 'broken') return broken(node)
  const made = callOf(ARITHMETIC[operator], left, right)
  if (operator === '/') return typed(node, 'number', made, { range: quotient(left.range, right.range) })
  if (operator === '*') return typed(node, 'number', made, { range: combine(left.range, right.range, (a, b) => a * b) })
  if (!sameUnit(scope, node, left, right)) return broken(node)
  const range = combine(left.range, right.range, operator === '+' ? (a, b) => a + b : (a, b) => a - b)
  return typed(node, 'number', made, { unit: left.unit ?? right.unit, range })
}

function not(scope: Scope, node: Extract<ast.Expression, { kind: 'prefix' }>): Typed {
  return typed(node, 'truth', callOf('not', condition(scope, node.operand)))
}

function negative(scope: Scope, node: Extract<ast.Expression, { kind: 'prefix' }>): Typed {
  const operand = numeric(scope, node.operand)
  if (operand.type === 'broken') return operand
  const step = operand.range.kind === 'interval' ? operand.range.step : 0
  return typed(node, 'number', callOf('negate', operand), {
    unit: operand.unit,
    range: mapped(operand.range, (x) => -x, step),
  })
}

function has(scope: Scope, node: Extract<ast.Expression, { kind: 'has' }>): Typed {
  const left = scope.elaborate(scope, node.left)
  if (left.type === 'broken') return left
  if (left.type !== 'choices') {
    problem(scope.here, 'wrong-type', node.left, { expected: { term: 'choices' }, found: { term: left.type } })
    return broken(node)
  }
  const option = left.options?.find((one) => one.id === node.option.text)
  if (!option) {
    unknown(
      scope.here,
      'no_option',
      node.option,
      node.option.text,
      (left.options ?? []).map((one) => one.id),
    )
    return broken(node)
  }
  return typed(node, 'truth', {
    op: 'call',
    name: 'has',
    args: [left.expression, optionNamed(scope.here, node.option, option)],
  })
}

function inBand(scope: Scope, node: Extract<ast.Expression, { kind: 'in_band' }>): Typed {
  const left = scope.elaborate(scope, node.left)
  if (left.type === 'broken') return left
  if (left.expression.op !== 'result') {
    problem(scope.here, 'wrong-type', node.left, { expected: { term: 'result' }, found: { term: left.type } })
    return broken(node)
  }
  const { form, result } = left.expression
  const names = scope.here.names.forms.get(form)
  const named = names?.results.get(result)
  const bands = names && named ? bandNamed(scope.here, names, named, node.band) : null
  return bands === null ? broken(node) : typed(node, 'truth', { op: 'in_band', form, result, bands })
}

function inactive(scope: Scope, node: Extract<ast.Expression, { kind: 'inactive' }>): Typed {
  if (!scope.history) {
    return noHistory(scope, node, 'inactive')
  }
  const days = wholeDays(scope.here, node.days)
  if (days === null) return broken(node)
  const about = { form: null, result: null, module: null, lasting: null, over: null }
  const fact = typed(node, 'number', { op: 'fact', fact: 'inactive_days', ...about })
  return typed(
    node,
    'truth',
    callOf('at_least', fact, typed(node, 'number', { op: 'literal', value: days }, { range: stepsOf(days, days, 1) })),
  )
}
