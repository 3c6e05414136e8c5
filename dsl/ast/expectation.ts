import type { Assignment, Value } from './answer.ts'
import type { Name, NumberNode, Place, Quote } from './place.ts'

export type Expectation =
  | { readonly kind: 'flag'; readonly flag: Name; readonly raised: boolean }
  | { readonly kind: 'escalation'; readonly flag: Name; readonly escalated: boolean }
  /** text null: any message at all. */
  | ({ readonly kind: 'message'; readonly text: Quote | null; readonly received: boolean } & Place)
  | {
      readonly kind: 'result'
      readonly form: Name
      /** null: the form is a measure, and it is its only one. */
      readonly result: Name | null
      readonly value: NumberNode | null
      readonly band: Quote | null
    }
  /** A form or a module, and the state word; until when and reminders only for forms. */
  | {
      readonly kind: 'state'
      readonly what: Name
      readonly negated: boolean
      readonly state: Name
      readonly until: Moment | null
      readonly reminders: NumberNode | null
    }
  /** A question that is shown, or hidden, once these answers are given. */
  | {
      readonly kind: 'shown'
      readonly form: Name
      readonly question: Name
      readonly shown: boolean
      readonly filled: readonly Assignment[]
    }
  /** Answers that cannot be sent, and at which question that is told. */
  | { readonly kind: 'refused'; readonly form: Name; readonly filled: readonly Assignment[]; readonly at: Name | null }
  | { readonly kind: 'reminder'; readonly rule: Name; readonly due: boolean }
  | { readonly kind: 'sees'; readonly viewer: 'patient' | 'clinician'; readonly sees: boolean; readonly what: Seen }

/** What somebody may see: the advice of a flag, or what the names say: a form, a module, a page or a result. */
export type Seen =
  | { readonly kind: 'advice'; readonly flag: Name }
  | { readonly kind: 'name'; readonly owner: Name; readonly member: Name | null }

/** A time of day, on the day at hand unless another is written. */
export interface Moment {
  readonly day: NumberNode | null
  readonly time: Value
}
