import type { Duration, Expression } from '#schemas/generated/bundle.ts'
import { addDuration } from './calendar.ts'
import type { Past } from './past.ts'
import { walk } from './reads.ts'
import type { LocalTime } from './state.ts'

/** Something an expression asks about that has been so since a moment of its own, not since a midnight. */
export interface Stretch {
  readonly kind: 'waiting' | 'unanswered'
  /** The module that waits for feedback; null: a message waits for an answer. */
  readonly module: string | null
  /** How long it must have been so; null: at once. */
  readonly lasting: Duration | null
}

/** The stretches that an expression asks about. */
export function stretchesIn(expression: Expression): Stretch[] {
  const found: Stretch[] = []
  walk(expression, (part) => {
    if (part.op !== 'fact' || (part.fact !== 'waiting' && part.fact !== 'unanswered')) return
    found.push({ kind: part.fact, module: part.module, lasting: part.lasting })
  })
  return found
}

/** Since when it is so; null when it is not. */
function sinceOf({ module }: Stretch, past: Past): LocalTime | null {
  return module === null ? (past.oldestUnanswered()?.at ?? null) : past.waitingSince(module)
}

/** Whether it has been so for long enough. */
export function isFulfilled(stretch: Stretch, past: Past, at: LocalTime): boolean {
  const from = fulfilledAt(stretch, past)
  return from !== null && from <= at
}

/** When it has been so for long enough, if nothing happens before; null when it is not so. */
export function fulfilledAt(stretch: Stretch, past: Past): LocalTime | null {
  const since = sinceOf(stretch, past)
  return since === null || stretch.lasting === null ? since : addDuration(since, stretch.lasting)
}
