import type { Assignment } from './answer.ts'
import type { Expression } from './expression.ts'
import type { Name, NumberNode, Place, Quote, Wording } from './place.ts'
import type { Unit } from './question.ts'
import type { Who } from './who.ts'

export interface Result extends Place {
  readonly id: Name
  readonly was: readonly Name[]
  readonly title: Wording | null
  readonly unit: Unit | null
  readonly value: Expression
  readonly bands: readonly BandSet[]
  /** upTo null: none may be missing; as null: they count as the mean of the others. */
  readonly missing: { readonly upTo: NumberNode | null; readonly as: NumberNode | null } | null
  readonly explain: Wording | null
  readonly decimals: NumberNode | null
  readonly show: { readonly to: readonly Name[]; readonly as: readonly ('line' | 'bars' | 'table')[] } | null
  readonly examples: readonly Example[]
}

/** The bands for some people; who null: for everybody else. */
export interface BandSet extends Place {
  readonly who: Who | null
  readonly bands: readonly Band[]
}

export interface Band extends Place {
  readonly from: NumberNode | null
  readonly to: NumberNode | null
  readonly toIncluded: boolean
  readonly colour: Name
  readonly label: Wording
}

export interface Example extends Place {
  /** null: somebody of whom nothing is known. */
  readonly who: Who | null
  readonly assignments: readonly Assignment[]
  /** null: no score. */
  readonly value: NumberNode | null
  readonly band: Quote | null
}
