import type * as ast from '#dsl/ast/index.ts'
import type { Expression } from '#schemas/generated/bundle.ts'
import type { ValueType } from '#schemas/operators.ts'
import { problem, type Here } from '../context.ts'
import type { FormNames } from '../names.ts'
import { ANYTHING } from '../range.ts'
import type { Typed } from './types.ts'

/** Where an expression stands. */
export interface Scope {
  readonly here: Here
  /** The form whose answers are at hand. */
  readonly form: FormNames | null
  /** Whether what is known of the patient may be read: not in results, which are worked out from answers alone. */
  readonly history: boolean
  /** How many missing answers `sum` and `mean` make up for, by the mean of the others or by 0; null: none. */
  readonly missing: { readonly upTo: number; readonly by: 'mean' | 'zero' } | null
  /** Works out a part of the expression. */
  readonly elaborate: (scope: Scope, node: ast.Expression) => Typed
}

const BROKEN: Expression = { op: 'literal', value: false }

export function broken(place: ast.Place): Typed {
  return { type: 'broken', unit: null, range: ANYTHING, expression: BROKEN, options: null, score: null, place }
}

/** Something about the patient, asked where only answers may be read. */
export function noHistory(scope: Scope, place: ast.Place, name: string): Typed {
  problem(scope.here, 'no-history-here', place, { name: { code: name } })
  return broken(place)
}

export function typed(
  place: ast.Place,
  type: ValueType,
  expression: Expression,
  more: Partial<Pick<Typed, 'unit' | 'range' | 'options' | 'score'>> = {},
): Typed {
  return { type, unit: null, range: ANYTHING, options: null, score: null, expression, place, ...more }
}
