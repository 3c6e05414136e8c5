import type * as ast from '#dsl/ast/index.ts'
import type { Call } from '#schemas/generated/bundle.ts'
import { problem } from '../context.ts'
import { highest, lowest, type Range } from '../range.ts'
import { callOf, numeric, sameUnit, written } from './operands.ts'
import { broken, typed, type Scope } from './typed.ts'
import type { Typed } from './types.ts'

type Comparison = Extract<ast.Expression, { kind: 'infix' | 'is' }>
type Comparator = '<' | '<=' | '>' | '>='
const NAMES: Readonly<Record<Comparator, Call['name']>> = {
  '<': 'less',
  '<=': 'at_most',
  '>': 'more',
  '>=': 'at_least',
}

/** Which is the larger: two numbers, two times of day or two dates. Reports a comparison that can only come out one way. */
export function comparison(
  scope: Scope,
  node: Extract<ast.Expression, { kind: 'infix' }>,
  operator: Comparator,
): Typed {
  const left = side(scope, node.left)
  const right = side(scope, node.right)
  if (left.type === 'broken' || right.type === 'broken') return broken(node)
  if (left.type !== right.type) {
    problem(scope.here, 'wrong-type', node.right, { expected: { term: left.type }, found: { term: right.type } })
    return broken(node)
  }
  if (left.type === 'number') {
    if (!sameUnit(scope, node, left, right)) return broken(node)
    const always = settled(left.range, right.range, operator)
    if (always !== null) comesOutOneWay(scope, node, left, right, always)
  }
  return typed(node, 'truth', callOf(NAMES[operator], left, right))
}

/** Reports a comparison of numbers that comes out the same whatever they are. */
export function comesOutOneWay(scope: Scope, node: Comparison, left: Typed, right: Typed, always: boolean): void {
  const [subject, range] = node.left.kind === 'number' ? [node.right, right.range] : [node.left, left.range]
  problem(scope.here, 'constant-comparison', node, {
    name: { code: written(scope, subject) },
    range: rangeWords(range),
    always: { term: always ? 'always_true' : 'always_false' },
  })
}

function side(scope: Scope, node: ast.Expression): Typed {
  const value = scope.elaborate(scope, node)
  if (value.type === 'time' || value.type === 'date' || value.type === 'broken') return value
  if (value.type === 'choice' || value.type === 'number') return value.type === 'choice' ? numeric(scope, node) : value
  problem(scope.here, 'wrong-type', node, { expected: { term: 'comparable' }, found: { term: value.type } })
  return broken(node)
}

/** true or false where every pair of values gives that, null where it can differ. */
function settled(left: Range, right: Range, operator: Comparator): boolean | null {
  const below = highest(left) < lowest(right)
  const atMost = highest(left) <= lowest(right)
  const above = lowest(left) > highest(right)
  const atLeast = lowest(left) >= highest(right)
  switch (operator) {
    case '<':
      return below ? true : atLeast ? false : null
    case '<=':
      return atMost ? true : above ? false : null
    case '>':
      return above ? true : atMost ? false : null
    case '>=':
      return atLeast ? true : below ? false : null
  }
}

/** `0–27`, `from 1`: a range for a message. */
export function rangeWords(range: Range): number | { readonly code: string } {
  const [min, max] = [lowest(range), highest(range)]
  if (min === max) return min
  return { code: `${Number.isFinite(min) ? min : '−∞'}–${Number.isFinite(max) ? max : '∞'}` }
}
