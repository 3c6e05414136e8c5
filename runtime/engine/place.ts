import type { Expression, Form, MissingPolicy } from '#schemas/generated/bundle.ts'
import type { Evaluate } from './scope.ts'

/** Where an expression stands, which decides what its references mean. */
export interface Place {
  /** The form at hand, whose answers are given; null in conditions, where every form is read from the past. */
  readonly home: Form | null
  /** Every form that can be named. */
  readonly form: (id: string) => Form | undefined
  /** How `sum` and `mean` treat missing answers. */
  readonly missing: MissingPolicy
  /** Where somebody measures what expressions give; null: nobody does, and nothing is lost by it. */
  readonly watch: Watch | null
}

/** Puts something in place of an expression's function: one that gives the same, and tells. */
export type Watch = (expression: Expression, evaluate: Evaluate) => Evaluate

export const NO_MISSING: MissingPolicy = { policy: 'none' }

/** The place of a result among those of the form at hand; -1 when it is another form's. */
export function ownResult({ home }: Place, form: string, result: string): number {
  return home?.id === form ? home.results.findIndex((each) => each.id === result) : -1
}
