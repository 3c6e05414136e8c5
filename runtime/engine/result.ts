import type { Band } from '#schemas/generated/bundle.ts'
import type { ScoreStatus } from '#schemas/generated/view.ts'
import { isUnanswered } from './answer.ts'
import { toDecimal } from './decimal.ts'
import { bandsFor } from './patient.ts'
import type { PreparedResult, Scope, Value } from './scope.ts'
import { UNKNOWN, type LocalTime, type Patient, type Score } from './state.ts'

/** What a result that reads itself finds. The compiler refuses such a program; a bundle made otherwise must still end. */
const UNTOLD: Score = { result: '', value: null, status: 'error', band: null }

/**
 * The value of the result at a place, for use in another expression of the form: as it was computed, with the
 * guard digits that the score no longer has. Whoever reads it inherits that it was prorated or could not be computed.
 */
export function valueAt(scope: Scope, place: number): number | null {
  const { value, status } = resultAt(scope, place)
  if (status === 'prorated') scope.prorated = true
  if (status === 'error') scope.failed = true
  return scope.exact?.get(place) ?? value
}

/** The score at a place of the scope's results, computed once for each scope. */
export function resultAt(scope: Scope, place: number): Score {
  const known = scope.scores[place]
  if (known !== undefined) return known
  const prepared = scope.results[place]
  if (prepared === undefined) return UNTOLD
  scope.scores[place] = UNTOLD
  // The notes taken are this result's own while it is computed.
  const { failed, prorated } = scope
  scope.failed = scope.prorated = false
  const computed = isUntouched(prepared, scope) ? null : prepared.evaluate(scope)
  const value = typeof computed === 'number' ? toDecimal(computed) : null
  const score: Score = {
    result: prepared.result.id,
    value,
    status: statusOf(computed, value, scope),
    band: value === null ? null : bandOf(prepared.result.bands, value, scope.past?.state.patient ?? UNKNOWN, scope.at),
  }
  if (typeof computed === 'number' && value !== null && value !== computed)
    (scope.exact ??= new Map()).set(place, computed)
  scope.failed = failed
  scope.prorated = prorated
  scope.scores[place] = score
  return score
}

/** None of the questions is answered: whatever stands in for the missing, nothing was said. */
function isUntouched({ needs }: PreparedResult, { answers }: Scope): boolean {
  return needs.length > 0 && needs.every((id) => isUnanswered(answers[id]))
}

/** Without a value, either an answer is missing or what was answered cannot be computed. */
function statusOf(computed: Value, value: number | null, scope: Scope): ScoreStatus {
  if (value !== null) return scope.prorated ? 'prorated' : 'valid'
  return scope.failed || computed !== null ? 'error' : 'incomplete'
}

/**
 * The place of the first band that is for this patient and holds a value; null where none does. Values are decimals, so
 * bounds compare exactly.
 */
export function bandOf(bands: readonly Band[], value: number, patient: Patient, at: LocalTime): number | null {
  for (const band of bandsFor(bands, patient, at)) {
    if (band.from !== null && value < band.from) continue
    if (band.to === null || value < band.to || (band.toIncluded && value === band.to)) return bands.indexOf(band)
  }
  return null
}
