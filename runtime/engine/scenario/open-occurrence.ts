import { byOpening } from '../past.ts'
import type { Occurrence, State } from '../state.ts'
import { byUrgency } from '../view.ts'

/** The open occurrence of a form that a scenario means: the one that is due or closes first. */
export function openOccurrence(state: State, form: string): Occurrence | null {
  const open = Object.values(state.occurrences).filter((each) => each.form === form && each.state === 'open')
  return open.sort((a, b) => byUrgency({ ...a, gate: false }, { ...b, gate: false }) || byOpening(a, b))[0] ?? null
}
