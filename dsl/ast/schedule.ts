import type { Value } from './answer.ts'
import type { DurationNode, Name, NumberNode, Place, Wording } from './place.ts'

export interface Battery extends Place {
  readonly kind: 'battery'
  readonly id: Name
  readonly was: readonly Name[]
  readonly title: Wording
  readonly forms: readonly Name[]
}

export interface ScheduleBlock extends Place {
  readonly kind: 'schedule'
  readonly gives: readonly Give[]
}

export interface Give extends Place {
  readonly what: Name
  readonly alias: Name | null
  readonly was: readonly Name[]
  readonly timing: Timing
  readonly times: readonly Value[]
  readonly from: { readonly day: NumberNode } | ModuleAnchor | null
  readonly extent: Extent | null
  readonly due: DurationNode | null
  readonly open: DurationNode | null
  readonly reminders: readonly DurationNode[]
  readonly gate: boolean
}

export type Timing =
  | ({ readonly kind: 'at_start' | 'daily' | 'on_demand' | 'broken' } & Place)
  | ({ readonly kind: 'every'; readonly every: DurationNode } & Place)
  | ({ readonly kind: 'on_day'; readonly day: NumberNode } & Place)
  | ({ readonly kind: 'weekdays'; readonly days: readonly Name[] } & Place)
  | ({ readonly kind: 'after'; readonly after: DurationNode; readonly anchor: 'start' | 'end' | ModuleAnchor } & Place)

export type Extent =
  | ({ readonly kind: 'for'; readonly duration: DurationNode } & Place)
  | ({ readonly kind: 'until_end' } & Place)
  | ({ readonly kind: 'until_day'; readonly day: NumberNode } & Place)

/** When a module opened or was done for the patient. */
export interface ModuleAnchor {
  readonly module: Name
  readonly event: 'opened' | 'done'
}
