import { addDays, atClock, dateOf, isDate } from './calendar.ts'
import type { Draft } from './draft.ts'
import type { Refusal } from './event.ts'
import { endProgram } from './rules.ts'
import { lastDay } from './standing.ts'
import type { LocalTime, Phase, State } from './state.ts'

/*
 * Pause, maintenance and transfer. A pause moves nothing: what would have opened or closed in it is cancelled, and the
 * series go on afterwards in their numbers. It begins after everything of its first second and ends with its last.
 */

export function pause(draft: Draft, at: LocalTime): Refusal['code'] | null {
  if (draft.state.status === 'paused') return null
  if (draft.state.status !== 'active') return 'not_active'
  begin(draft, 'paused', at)
  draft.set({ status: 'paused' })
  return null
}

export function resume(draft: Draft, at: LocalTime): Refusal['code'] | null {
  if (draft.state.status === 'active') return null
  if (draft.state.status !== 'paused') return 'not_active'
  begin(draft, 'resumed', at)
  draft.set({ status: 'active' })
  return null
}

/** Begins the maintenance phase, or gives one that has begun another last day. */
export function maintain(draft: Draft, until: string | null, at: LocalTime): Refusal['code'] | null {
  if (until !== null && (!isDate(until) || until < dateOf(at))) return 'invalid_date'
  if (draft.state.status === 'maintenance' && lastDay(draft.state) === until) return null
  begin(draft, 'maintenance', at, until)
  draft.set({ status: 'maintenance' })
  draft.cancelAll()
  return null
}

/** Flags that wait are with whoever takes over. */
export function transfer(draft: Draft, at: LocalTime): null {
  begin(draft, 'transferred', at)
  for (const flag of draft.waiting.values()) if (flag.owner !== null) draft.putFlag({ ...flag, owner: null })
  return null
}

/** Ends a maintenance phase whose last day has passed. */
export function endWhenOver(draft: Draft, at: LocalTime): void {
  const ends = endsBy(draft.state)
  if (ends !== null && ends <= at) endProgram(draft, at)
}

/** When a maintenance phase ends by itself; null: never, or there is none. */
export function endsBy(state: State): LocalTime | null {
  const until = lastDay(state)
  return until === null ? null : atClock(addDays(until, 1), '00:00')
}

function begin(draft: Draft, kind: Phase['kind'], at: LocalTime, until: string | null = null): void {
  const n = Object.keys(draft.state.phases).length + 1
  draft.put('phases', String(n), { id: String(n), n, kind, at, until })
}
