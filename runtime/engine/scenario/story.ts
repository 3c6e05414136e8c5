import type { Program } from '../prepare.ts'
import type { LocalTime, State } from '../state.ts'

/** How far a scenario has come: the made-up patient, and the scenario's own clock. */
export interface Story {
  readonly program: Program
  readonly state: State
  readonly at: LocalTime
}
