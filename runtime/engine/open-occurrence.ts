import { byOpening } from './past.ts'
import type { Occurrence, State } from './state.ts'

/** The open occurrence of a form that is meant where nobody says which: the one that is due or closes first. */
export function openOccurrence(state: State, form: string): Occurrence | null {
  const open = Object.values(state.occurrences).filter((each) => each.form === form && each.state === 'open')
  return open.sort((a, b) => byUrgency({ ...a, gate: false }, { ...b, gate: false }) || byOpening(a, b))[0] ?? null
}

/** Gates first, then what is due or closes first; what does neither comes last, the oldest first. 0: as urgent. */
export function byUrgency(a: Occurrence, b: Occurrence): number {
  if (a.gate !== b.gate) return a.gate ? -1 : 1
  const [one, other] = [a.dueAt ?? a.closeAt, b.dueAt ?? b.closeAt]
  if (one === other) return a.openAt === b.openAt ? 0 : a.openAt < b.openAt ? -1 : 1
  if (one === null || other === null) return one === null ? 1 : -1
  return one < other ? -1 : 1
}
