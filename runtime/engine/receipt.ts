import type { Advice, ScoreView } from '#schemas/generated/view.ts'
import { programOf } from './own-program.ts'
import type { Program } from './prepare.ts'
import { own } from './record.ts'
import type { LocalTime, OccurrenceId, State } from './state.ts'
import { adviceOf, scoreViews } from './view-parts.ts'

/** What a patient is told on having sent a form; as `Receipt` of the API. */
export interface SentReceipt {
  readonly occurrence: OccurrenceId
  readonly at: LocalTime
  readonly late: boolean
  readonly advice: Advice[]
  readonly scores: ScoreView[]
}

/**
 * The receipt of a sent form: advice of the flags it raised, and its scores that are shown to the patient.
 *
 * @throws when nothing was sent for the occurrence.
 */
export function receipt(given: Program, state: State, occurrence: OccurrenceId): SentReceipt {
  const program = programOf(given, state.plan)
  const response = own(state.responses, occurrence)
  if (response === undefined) throw new Error(`Nothing was sent for "${occurrence}"`)
  const raised = Object.values(state.flags).filter((flag) => flag.response === occurrence)
  return {
    occurrence,
    at: response.at,
    late: response.late,
    advice: adviceOf(program, state, raised),
    scores: scoreViews(program, response, 'patient'),
  }
}
