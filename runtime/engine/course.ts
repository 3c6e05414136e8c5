import { apply } from './apply.ts'
import { later } from './calendar.ts'
import { Draft } from './draft.ts'
import type { Event, Refusal } from './event.ts'
import { passTime } from './passing.ts'
import type { Program } from './prepare.ts'
import type { Flag, LocalTime, Occurrence, State } from './state.ts'
import { wakeOf } from './wake.ts'

/**
 * A patient who is followed through many events. What happens is what `advance` and `wakeAt` say, one after the other;
 * but there is one state, which changes, where they make a new one for every event, and nobody is told anything.
 */
export interface Course {
  /** As it is now. Changes with every event. */
  readonly state: State
  readonly now: LocalTime
  /** The forms that can be filled in now, whichever page they stand on. */
  open(): Occurrence[]
  /** The flags that nobody has acknowledged. */
  unacknowledged(): Iterable<Flag>
  /** Lets time pass to an event, and the event happen. Of a refused event, the passing of time is all that happens. */
  happen(event: Event): Refusal | null
  /** As `wakeAt`. */
  wakeAt(): LocalTime | null
}

/** Follows a patient from a state on, which itself stays as it was. */
export function courseFrom(program: Program, state: State): Course {
  const draft = new Draft(program, state)
  return {
    get state() {
      return draft.state
    },
    get now() {
      return draft.now
    },
    open: () => [...draft.live.values()].filter((occurrence) => occurrence.state === 'open'),
    unacknowledged: () => draft.waiting.values(),
    happen: (event) => {
      const at = later(event.at, draft.now)
      passTime(draft, at)
      draft.now = at
      return apply(draft, event, at)
    },
    wakeAt: () => wakeOf(draft),
  }
}
