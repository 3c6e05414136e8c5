import { later } from './calendar.ts'
import type { LocalTime, Phase, State } from './state.ts'

/* How a program stands: what its phases tell. */

/** The last phase of a kind; undefined: there has been none. */
export function latest({ phases }: State, kind: Phase['kind']): Phase | undefined {
  let found: Phase | undefined
  for (const id in phases) {
    const phase = phases[id]
    if (phase?.kind === kind && (found === undefined || phase.n > found.n)) found = phase
  }
  return found
}

/** Since when it is paused; null when it is not. */
export function pausedAt(state: State): LocalTime | null {
  return state.status === 'paused' ? (latest(state, 'paused')?.at ?? null) : null
}

/** When the schedules' rows stopped giving: with the first maintenance phase, else with the end; null: not yet. */
export function stoppedAt(state: State): LocalTime | null {
  let first: LocalTime | null = state.endedAt
  for (const id in state.phases) {
    const phase = state.phases[id]
    if (phase?.kind === 'maintenance' && (first === null || phase.at < first)) first = phase.at
  }
  return first
}

/** From when inactivity is counted: from what the patient last did, and not from before the last pause was over. */
export function inactiveSince(state: State): LocalTime | null {
  const { lastActiveAt } = state
  const resumed = lastActiveAt === null ? undefined : latest(state, 'resumed')
  return lastActiveAt === null || resumed === undefined ? lastActiveAt : later(lastActiveAt, resumed.at)
}

/** The last day of the maintenance phase that it is in; null: none is known. */
export function lastDay(state: State): string | null {
  return state.status === 'maintenance' ? (latest(state, 'maintenance')?.until ?? null) : null
}
