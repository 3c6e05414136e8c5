import type * as ast from '#dsl/ast/index.ts'
import type { Expression } from '#schemas/generated/bundle.ts'
import { named, problem, removing, unknown, unknownWord } from '../context.ts'
import { areApart } from '../range.ts'
import { comesOutOneWay } from './comparison.ts'
import { groupNamed } from './groups.ts'
import { needsMessages } from './messages.ts'
import { numeric, sameUnit, written } from './operands.ts'
import { optionNamed } from './option-named.ts'
import { duration } from './duration.ts'
import { broken, noHistory, typed, type Scope } from './typed.ts'
import type { Typed } from './types.ts'

type IsNode = Extract<ast.Expression, { kind: 'is' }>

/** `phq9 is sent`, `welcome is done`, `cause is worry`, `vaken is 0`, `angered is yes`; each also with `is not`. */
export function is(scope: Scope, node: IsNode): Typed {
  if (!scope.history && asksOfAnother(scope, node.left)) return noHistory(scope, node, written(scope, node))
  const whole = wholeThing(scope, node.left, node.right)
  if (whole) return state(scope, node, whole)
  const left = scope.elaborate(scope, node.left)
  if (left.type === 'broken') return left
  if (left.type === 'rows') {
    problem(scope.here, 'wrong-type', node.left, { expected: { term: 'value' }, found: { term: left.type } })
    return broken(node)
  }
  noLasting(scope, node)
  const right = rightSide(scope, node, left)
  if (!right) return broken(node)
  return typed(node, 'truth', {
    op: 'call',
    name: node.negated ? 'not_equal' : 'equal',
    args: [left.expression, right],
  })
}

type Whole = { readonly kind: 'form' | 'module' | 'message'; readonly id: string }

/** `phq9 is sent` in a form, where `phq9` is no question of its own. */
function asksOfAnother({ here: { names }, form }: Scope, node: ast.Expression): boolean {
  const id = wordOf(node) ?? ''
  if (form?.questions.has(id) || form?.results.has(id)) return false
  return names.forms.has(id) || names.modules.has(id) || id === MESSAGE
}

/** What is said of messages is said of all of them; a form or a module may still have this name. */
const MESSAGE = 'message'

/** A form or a module named by itself, or messages, where the patient's history may be read. */
function wholeThing(scope: Scope, node: ast.Expression, right: ast.Expression): Whole | null {
  if (!scope.history || node.kind !== 'name' || node.parts.length !== 1) return null
  const id = node.parts[0]?.text ?? ''
  if (scope.form?.questions.has(id) || scope.form?.results.has(id)) return null
  const { forms, modules, measures } = scope.here.names
  // `weight is 80` compares its latest value.
  if (measures.has(id) && !Object.hasOwn(STATES.form, wordOf(right) ?? '')) return null
  named(scope.here, node, forms.get(id) ?? modules.get(id))
  if (forms.has(id)) return { kind: 'form', id }
  if (modules.has(id)) return { kind: 'module', id }
  if (id === MESSAGE) return { kind: 'message', id }
  return null
}

type State = 'sent' | 'is_open' | 'done' | 'opened' | 'waiting' | 'unanswered' | 'received'

const STATES: Readonly<Record<Whole['kind'], Readonly<Record<string, State>>>> = {
  form: { sent: 'sent', open: 'is_open' },
  module: { done: 'done', open: 'opened', waiting: 'waiting' },
  message: { unanswered: 'unanswered', received: 'received' },
}

/** States of which it is known since when they hold. */
const LASTING: readonly State[] = ['waiting', 'unanswered']

function state(scope: Scope, node: IsNode, whole: Whole): Typed {
  const word = wordOf(node.right)
  const facts = STATES[whole.kind]
  const fact = word !== null && Object.hasOwn(facts, word) ? facts[word] : undefined
  if (!fact) {
    unknownWord(scope.here, node.right, word ?? '…', Object.keys(facts))
    return broken(node)
  }
  if (whole.kind === 'message') needsMessages(scope.here, node)
  if (!LASTING.includes(fact)) noLasting(scope, node)
  const test: Expression = {
    op: 'fact',
    fact,
    form: whole.kind === 'form' ? whole.id : null,
    result: null,
    module: whole.kind === 'module' ? whole.id : null,
    lasting: node.lasting && LASTING.includes(fact) ? duration(scope.here, node.lasting) : null,
    over: null,
  }
  return typed(node, 'truth', node.negated ? { op: 'call', name: 'not', args: [test] } : test)
}

/** Reports `for 3 days` where it is not known since when something has been so. */
function noLasting({ here }: Scope, { lasting, right }: IsNode): void {
  if (!lasting) return
  const rest = { start: right.end, end: lasting.end }
  problem(here, 'no-duration-here', lasting, {}, { fixes: [removing(here, rest)] })
}

/** What an answer is compared with, as fits the answer's type. */
function rightSide(scope: Scope, node: IsNode, left: Typed): Expression | null {
  if (left.type === 'choice') {
    const word = node.right.kind === 'number' ? String(node.right.value) : wordOf(node.right)
    if (left.expression.op === 'fact' && left.expression.fact === 'group')
      return groupNamed(scope.here, node.right, word ?? '…')
    const option = left.options?.find((one) => one.id === word)
    if (option) return optionNamed(scope.here, node.right, option)
    unknown(
      scope.here,
      'no_option',
      node.right,
      word ?? '…',
      (left.options ?? []).map((one) => one.id),
    )
    return null
  }
  if (left.type === 'choices') {
    const word = wordOf(node.right)
    const one = left.options?.some((option) => option.id === word)
    if (one) {
      problem(scope.here, 'wrong-type', node.right, { expected: { term: 'choices' }, found: { term: 'choice' } })
      return null
    }
  }
  if (left.type === 'truth') {
    const word = wordOf(node.right)
    if (word === 'yes' || word === 'no') return { op: 'literal', value: word === 'yes' }
    unknownWord(scope.here, node.right, word ?? '…', ['yes', 'no'])
    return null
  }
  if (left.type === 'number') return number(scope, node, left)
  const right = scope.elaborate(scope, node.right)
  if (right.type === 'broken') return null
  if (right.type !== left.type) {
    problem(scope.here, 'wrong-type', node.right, {
      expected: { term: left.type === 'broken' ? 'value' : left.type },
      found: { term: right.type },
    })
    return null
  }
  return right.expression
}

function number(scope: Scope, node: IsNode, left: Typed): Expression | null {
  const right = numeric(scope, node.right)
  if (right.type === 'broken' || !sameUnit(scope, node, left, right)) return null
  if (areApart(left.range, right.range)) comesOutOneWay(scope, node, left, right, node.negated)
  return right.expression
}

function wordOf(node: ast.Expression): string | null {
  return node.kind === 'name' && node.parts.length === 1 ? (node.parts[0]?.text ?? null) : null
}
