import type { Assignment, Value } from './answer.ts'
import type { Expectation } from './expectation.ts'
import type { DurationNode, Name, NumberNode, Place, Quote } from './place.ts'

export interface Scenario extends Place {
  readonly kind: 'scenario'
  readonly title: Quote
  readonly steps: readonly ScenarioStep[]
}

export type ScenarioStep =
  | ({ readonly do: 'start'; readonly date: Value; readonly time: Value; readonly patient: StartPatient } & Place)
  | ({ readonly do: 'answer'; readonly form: Name; readonly assignments: readonly Assignment[] } & Place)
  | ({ readonly do: 'read'; readonly module: Name; readonly page: Name | null } & Place)
  | ({ readonly do: 'open' | 'give' | 'acknowledge'; readonly what: Name } & Place)
  | ({ readonly do: 'register'; readonly measure: Name; readonly value: Value } & Place)
  /** What the patient writes, and what the clinician answers. */
  | ({ readonly do: 'message' | 'reply'; readonly text: Quote } & Place)
  | ({ readonly do: 'feedback'; readonly module: Name; readonly text: Quote } & Place)
  | ({ readonly do: 'move_to_day'; readonly day: NumberNode; readonly time: Value | null } & Place)
  | ({ readonly do: 'move_by'; readonly by: DurationNode } & Place)
  | ({ readonly do: 'end' } & Place)
  | ({ readonly do: 'expect'; readonly expect: Expectation } & Place)

/** What a scenario says of its patient. */
export interface StartPatient {
  readonly sex: 'woman' | 'man' | null
  /** In years on the day it starts. */
  readonly age: NumberNode | null
  readonly group: Name | null
}
