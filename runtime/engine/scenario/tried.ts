import type { Expectation, Found } from './scenario.ts'

/** An expectation of one kind. */
export type Expected<Kind extends Expectation['kind']> = Extract<Expectation, { readonly kind: Kind }>

/** What was found where something was expected, and whether that is what was expected. */
export interface Tried {
  readonly found: Found
  readonly met: boolean
}
