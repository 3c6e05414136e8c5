import type { Expression } from './expression.ts'
import type { DurationNode, Name, Place, Wording } from './place.ts'

/** Who is told of a flag. */
export interface Recipient extends Place {
  readonly role: 'clinician' | 'patient_administrator'
}

export interface Flag extends Place {
  readonly kind: 'flag'
  readonly id: Name
  readonly was: readonly Name[]
  readonly severity: Name
  readonly title: Wording
  readonly when: Expression
  readonly advice: Wording | null
  /** Empty: clinicians. */
  readonly recipients: readonly Recipient[]
  readonly escalate: { readonly to: Recipient; readonly after: DurationNode } | null
}

export interface Rule extends Place {
  readonly kind: 'rule'
  readonly id: Name
  readonly was: readonly Name[]
  readonly when: Expression
  readonly then: readonly RuleAction[]
}

export type RuleAction =
  | ({ readonly do: 'open' | 'give'; readonly what: Name } & Place)
  | ({ readonly do: 'remind'; readonly text: Wording; readonly within: DurationNode } & Place)
  | ({ readonly do: 'message'; readonly text: Wording } & Place)
  | ({ readonly do: 'end' } & Place)
