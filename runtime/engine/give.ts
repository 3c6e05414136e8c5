import type { Draft } from './draft.ts'
import { seriesId } from './prepare.ts'
import { rowOnDemand, windowFrom } from './schedule.ts'
import type { LocalTime } from './state.ts'

/**
 * Gives forms now, as a clinician or a rule asks. Where a row gives them on demand, they are one more of that row's, and
 * open as it says; else they are of the series that is named, and open until they are sent.
 */
export function giveNow(
  draft: Draft,
  forms: readonly string[],
  seriesOf: (form: string) => string,
  at: LocalTime,
): void {
  const row = rowOnDemand(draft.program, forms)
  for (const form of forms) {
    const series = row === null ? seriesOf(form) : seriesId(row, form)
    draft.give(series, draft.nextNumber(series), form, windowFrom(at, row))
  }
}
