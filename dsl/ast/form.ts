import type { Expression } from './expression.ts'
import type { Name, Place, Quote, Wording } from './place.ts'
import type { Ask, Matrix } from './question.ts'
import type { Result } from './result.ts'

export interface Form extends Place {
  readonly kind: 'form'
  readonly id: Name
  readonly was: readonly Name[]
  readonly title: Wording
  /** Set by `instrument` instead of `form`. */
  readonly instrument: {
    readonly source: Quote | null
    readonly licence: Quote | null
    /** Its texts may not be shipped: whoever has a licence fills them in. */
    readonly required: boolean
  } | null
  readonly intro: Wording | null
  readonly layout: 'page' | 'question' | null
  /** Every question, in the order they are written, those of matrices among them. */
  readonly asks: readonly Ask[]
  readonly matrices: readonly Matrix[]
  readonly checks: readonly Check[]
  readonly results: readonly Result[]
}

export interface Check extends Place {
  readonly holds: Expression
  readonly message: Wording
}
