import { apply } from './apply.ts'
import { later } from './calendar.ts'
import { Draft } from './draft.ts'
import { effectsOf } from './effects.ts'
import type { Event, Outcome } from './event.ts'
import { passTime } from './passing.ts'
import type { Program } from './prepare.ts'
import type { State } from './state.ts'

export { wakeAt } from './wake.ts'

/**
 * The state after an event, and what is to be told because of it. First time passes up to the event, then the
 * event happens. An event from before the latest thing the state tells of happens at that later time: clocks of
 * several servers differ, the order in which things were recorded does not.
 *
 * Records that did not change are the same objects as in `state`; where nothing changed, so is the state. A
 * refused event changes nothing, not even the time.
 */
export function advance(program: Program, state: State, event: Event): Outcome {
  const draft = new Draft(program, state)
  const at = later(event.at, draft.now)
  passTime(draft, at)
  const refusal = apply(draft, event, at)
  if (refusal !== null) return { ok: false, refusal }
  const after = draft.done()
  return { ok: true, state: after, effects: effectsOf(program, state, after) }
}
