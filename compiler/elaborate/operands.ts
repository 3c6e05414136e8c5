import type * as ast from '#dsl/ast/index.ts'
import type { Call } from '#schemas/generated/bundle.ts'
import { from, problem, replacing } from '../context.ts'
import type { Fix } from '../diagnostic.ts'
import { broken, type Scope } from './typed.ts'
import type { Typed } from './types.ts'

/** An expression that must be a condition; remembers where it was written, so that it can be shown what it gave. */
export function condition(scope: Scope, node: ast.Expression): Typed {
  const value = expecting(scope, scope.elaborate(scope, node), 'truth')
  if (value.type !== 'broken') from(scope.here, node, value.expression)
  return value
}

/** An expression that must be a number; a choice whose options have scores counts as its score. */
export function numeric(scope: Scope, node: ast.Expression): Typed {
  return asNumber(scope, node, scope.elaborate(scope, node))
}

/** The value of an expression as a number. */
export function asNumber(scope: Scope, node: ast.Expression, value: Typed): Typed {
  if (value.type !== 'choice') return expecting(scope, value, 'number')
  if (value.score) return value.score
  problem(scope.here, 'no-score', node, { name: { code: written(scope, node) } })
  return broken(node)
}

export function expecting(scope: Scope, value: Typed, type: 'truth' | 'number' | 'time'): Typed {
  if (value.type === type || value.type === 'broken') return value
  problem(scope.here, 'wrong-type', value.place, { expected: { term: type }, found: { term: value.type } })
  return broken(value.place)
}

const LONGEST_QUOTE = 40

/** An expression as it was written, where it is short. */
export function written({ here }: Scope, node: ast.Expression): string {
  const text = here.textOf(here.file).slice(node.start, node.end)
  return text.length <= LONGEST_QUOTE && !text.includes('\n') ? text : '…'
}

export function callOf(name: Call['name'], ...args: Typed[]): Call {
  return { op: 'call', name, args: args.map((arg) => arg.expression) }
}

/** Whether two numbers may be added or compared; a plain number goes with every unit. */
export function sameUnit(scope: Scope, node: ast.Place, left: Typed, right: Typed): boolean {
  if (left.unit === null || right.unit === null || left.unit === right.unit) return true
  const fixes = [left, right].flatMap((one) => converted(scope, one, one === left ? right.unit : left.unit))
  problem(scope.here, 'units-differ', node, { left: { code: left.unit }, right: { code: right.unit } }, { fixes })
  return false
}

/** How many of the second unit there are in one of the first. */
const CONVERSIONS: Readonly<Record<string, number>> = {
  'hours minutes': 60,
  'days hours': 24,
  'days minutes': 1440,
  'm cm': 100,
  'km m': 1000,
}

/** Offers to convert a number to the smaller unit; what is computed stands in parentheses. */
function converted(scope: Scope, { unit, place, expression }: Typed, to: string | null): Fix[] {
  const factor = CONVERSIONS[`${unit} ${to}`]
  if (factor === undefined) return []
  const text = scope.here.textOf(scope.here.file).slice(place.start, place.end)
  return [replacing(scope.here, place, expression.op === 'call' ? `(${text}) * ${factor}` : `${text} * ${factor}`)]
}
