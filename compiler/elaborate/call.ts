import type * as ast from '#dsl/ast/index.ts'
import type { Call, Fact } from '#schemas/generated/bundle.ts'
import { FACTS, OPERATORS, type Operator } from '#schemas/operators.ts'
import { named, problem, removing, replacing, unknown } from '../context.ts'
import type { Fix } from '../diagnostic.ts'
import { rowNames } from '../names.ts'
import { nearest } from '../nearest.ts'
import { combine, mapped, stepsOf, WHOLE_FROM_ZERO } from '../range.ts'
import { wholeDays } from './duration.ts'
import { matrixItems } from './matrix-items.ts'
import { asNumber, callOf, expecting, numeric, sameUnit, written } from './operands.ts'
import { questionType } from './question-type.ts'
import { rangeOfCall, type Summand } from './range-of-call.ts'
import { cellNamed, type CellNamed } from './row-cells.ts'
import { broken, noHistory, typed, type Scope } from './typed.ts'
import type { Typed } from './types.ts'

type CallNode = Extract<ast.Expression, { kind: 'call' }>

const FUNCTIONS = new Map<string, Operator>(
  OPERATORS.filter((one) => one.form === 'function' || one.form === 'span').map((one) => [one.written, one]),
)
const ABOUT_HISTORY = new Map<string, (typeof FACTS)[number]>(
  FACTS.filter((one) => one.written.startsWith(`${one.name}(`)).map((one) => [one.name, one]),
)

/** What can lie between two times of day. */
const MINUTES_OF_A_DAY = stepsOf(0, 1439, 1)

/** A function called: of values (`sum`, `hours`, …) or about the patient's history (`change`, …). */
export function call(scope: Scope, node: CallNode): Typed {
  const name = node.name.text
  const fact = ABOUT_HISTORY.get(name)
  if (node.over && fact?.name !== 'change') noTime(scope, node, node.over)
  if (fact) return scope.history ? history(scope, node, fact) : noHistory(scope, node.name, name)
  const operator = FUNCTIONS.get(name)
  if (!operator) {
    const known = [...FUNCTIONS.keys(), ...(scope.history ? ABOUT_HISTORY.keys() : [])]
    if (name !== '') unknownFunction(scope, node.name, nearest(name, known))
    return argumentsAlone(scope, node)
  }
  if (!rightCount(scope, node, operator)) return argumentsAlone(scope, node)
  return operator.form === 'span' ? span(scope, node, operator) : ofValues(scope, node, operator)
}

/** Reports `over 1 week` after anything but a change. */
function noTime({ here }: Scope, node: CallNode, over: ast.DurationNode): void {
  const [close] = here.textOf(here.file).slice(node.start, over.start).match(/.*\)/s) ?? ['']
  const rest = { start: node.start + close.length, end: over.end }
  problem(here, 'no-duration-here', over, {}, { fixes: [removing(here, rest)] })
}

/** Of a call that is none, the arguments are worked out all the same, so that what is named in them is known. */
function argumentsAlone(scope: Scope, node: CallNode): Typed {
  for (const arg of node.args) scope.elaborate(scope, arg)
  return broken(node)
}

function unknownFunction(scope: Scope, name: ast.Name, suggestion: string | null): void {
  const fixes = suggestion === null ? [] : [replacing(scope.here, name, suggestion)]
  problem(scope.here, 'unknown-function', name, { name: name.text, suggestion }, { fixes })
}

function rightCount(scope: Scope, node: CallNode, operator: Operator): boolean {
  const name = operator.written
  const wanted = operator.args.length
  const found = node.args.length
  const fits = operator.form === 'span' ? node.span : !node.span && (operator.repeats ? found >= 1 : found === wanted)
  if (fits) return true
  const expected = operator.form === 'span' ? 'span_arguments' : wanted === 1 ? 'one_argument' : 'two_arguments'
  const fixes = operator.form === 'span' && found === 2 ? withTo(scope, node) : []
  problem(scope.here, 'wrong-arguments', node, { name: { code: name }, expected: { term: expected }, found }, { fixes })
  return false
}

/** `hours(lagd, upp)` can only mean `hours(lagd to upp)`. */
function withTo({ here }: Scope, { args: [from, to] }: CallNode): Fix[] {
  if (!from || !to) return []
  return [{ ...replacing(here, { start: from.end, end: to.start }, ' to '), grade: 'safe' }]
}

function span(scope: Scope, node: CallNode, operator: Operator): Typed {
  const args = node.args.map((arg) => expecting(scope, scope.elaborate(scope, arg), 'time'))
  if (args.some((arg) => arg.type === 'broken')) return broken(node)
  const unit = operator.name
  const range = unit === 'hours' ? mapped(MINUTES_OF_A_DAY, (x) => x / 60, 0) : MINUTES_OF_A_DAY
  return typed(node, 'number', callOf(operator.name as Call['name'], ...args), { unit, range })
}

function ofValues(scope: Scope, node: CallNode, operator: Operator): Typed {
  const name = operator.name as Call['name']
  if (name === 'answered' || name === 'count') return ofAnswer(scope, node, name)
  const summands = node.args.flatMap((arg) => numbers(scope, arg, operator))
  const args = summands.map((one) => one.value)
  const [first] = args
  if (!first || args.some((arg) => arg.type === 'broken')) return broken(node)
  const measured = args.find((arg) => arg.unit !== null) ?? first
  for (const arg of args) if (!sameUnit(scope, arg.place, measured, arg)) return broken(node)
  const range = rangeOfCall(name, summands, scope.missing)
  return typed(node, 'number', callOf(name, ...args), { unit: measured.unit, range })
}

/**
 * A value as a number. Where any number of values may stand, a whole matrix stands for one value for each item, and a
 * question of a repeated group for one for each row.
 */
function numbers(scope: Scope, node: ast.Expression, { repeats }: Operator): readonly Summand[] {
  const items = repeats ? matrixItems(scope, node) : null
  if (items) return items.map((item) => ({ value: asNumber(scope, node, item), rows: null }))
  const cell = repeats ? cellNamed(scope, node) : null
  return [cell ? column(scope, node, cell) : { value: numeric(scope, node), rows: null }]
}

/** The answers to one question in every row, as numbers. */
function column(scope: Scope, node: ast.Expression, { form, group, ask }: CellNamed): Summand {
  const { answer } = questionType(scope.here, form, group)
  const { value: type, unit, range, scored } = questionType(scope.here, rowNames(form, group.id.text), ask)
  const rows = answer.kind === 'rows' ? { min: Math.max(1, answer.min), max: answer.max } : null
  const cells = { op: 'cells', form: form.id, question: group.id.text, cell: ask.id.text } as const
  if (type === 'broken') return { value: broken(node), rows }
  const known = typed(node, type === 'choice' && scored ? 'number' : type, cells, { unit, range })
  return { value: asNumber(scope, node, known), rows }
}

function ofAnswer(scope: Scope, node: CallNode, name: 'answered' | 'count'): Typed {
  const [first] = node.args
  const items = first ? matrixItems(scope, first) : null
  if (items && name === 'answered') return allAnswered(node, items)
  if (first && (items || cellNamed(scope, first))) return ofSeveral(scope, first)
  const value = first ? scope.elaborate(scope, first) : broken(node)
  if (value.type === 'broken') return value
  const isRead = value.expression.op === 'answer' || value.expression.op === 'result'
  const isMany = value.type === 'choices' || value.type === 'rows'
  const fits = name === 'count' ? isMany : isRead
  if (!fits) {
    problem(scope.here, 'wrong-type', value.place, {
      expected: { term: name === 'count' ? 'choices' : 'question_or_result' },
      found: { term: value.type },
    })
    return broken(node)
  }
  if (name === 'answered') return typed(node, 'truth', callOf(name, value))
  const range = value.type === 'rows' ? value.range : stepsOf(0, value.options?.length ?? 0, 1)
  return typed(node, 'number', callOf(name, value), { range })
}

/** Answers to several questions or in several rows, where what is asked is asked of one: of a group's rows, of the group. */
function ofSeveral(scope: Scope, node: ast.Expression): Typed {
  const { here } = scope
  const code = written(scope, node)
  const group = code.slice(0, code.lastIndexOf('.'))
  if (!cellNamed(scope, node)) problem(here, 'whole-matrix', node, { name: { code } })
  else problem(here, 'row-value', node, { name: { code } }, { fixes: [replacing(here, node, group)] })
  return broken(node)
}

/** A matrix is answered when each of its items is. */
function allAnswered(node: CallNode, items: readonly Typed[]): Typed {
  const [first, ...others] = items.map((item) => typed(node, 'truth', callOf('answered', item)))
  if (!first || items.some((item) => item.type === 'broken')) return broken(node)
  return others.reduce((all, one) => typed(node, 'truth', callOf('and', all, one)), first)
}

/** What the history tells of a form (`missed_in_a_row`) or of a result (`change`, `previous`, `first`). */
function history(scope: Scope, node: CallNode, row: (typeof FACTS)[number]): Typed {
  const [arg] = node.args
  if (!arg || node.args.length !== 1 || node.span) {
    problem(scope.here, 'wrong-arguments', node, {
      name: { code: row.name },
      expected: { term: 'one_argument' },
      found: node.args.length,
    })
    return broken(node)
  }
  const fact = (form: string, result: string | null): Fact => ({
    op: 'fact',
    fact: row.name,
    form,
    result,
    module: null,
    lasting: null,
    over: row.name === 'change' && node.over ? wholeDays(scope.here, node.over) : null,
  })
  if (row.about === 'form') {
    const id = arg.kind === 'name' && arg.parts.length === 1 ? (arg.parts[0]?.text ?? '') : ''
    named(scope.here, arg, scope.here.names.forms.get(id))
    if (scope.here.names.forms.has(id)) return typed(node, 'number', fact(id, null), { range: WHOLE_FROM_ZERO })
    if (id !== '') unknown(scope.here, 'no_form', arg, id, scope.here.names.forms.keys())
    else problem(scope.here, 'wrong-type', arg, { expected: { term: 'form' }, found: { term: 'something_else' } })
    return broken(node)
  }
  const value = scope.elaborate(scope, arg)
  if (value.type === 'broken') return value
  if (value.expression.op !== 'result') {
    problem(scope.here, 'wrong-type', arg, { expected: { term: 'result' }, found: { term: value.type } })
    return broken(node)
  }
  // In a form its own result is the one at hand, of which nothing has come before.
  if (scope.form?.id === value.expression.form) return noHistory(scope, node, written(scope, node))
  const range = row.name === 'change' ? combine(value.range, value.range, (a, b) => a - b) : value.range
  return typed(node, 'number', fact(value.expression.form, value.expression.result), { unit: value.unit, range })
}
