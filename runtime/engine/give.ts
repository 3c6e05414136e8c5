import type { Draft } from './draft.ts'
import { seriesId } from './prepare.ts'
import type { Program } from './prepare.ts'
import { rowOnDemand, windowFrom } from './schedule.ts'
import type { LocalTime, State } from './state.ts'

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

/** The forms of a battery, or the form alone; null: there is neither by this id. */
export function formsNamed({ bundle, forms }: Program, id: string): readonly string[] | null {
  const battery = bundle.batteries.find((one) => one.id === id)
  if (battery !== undefined) return battery.forms
  return forms.has(id) ? [id] : null
}

/** The series of a form that a clinician gives where no row gives it on demand. */
export function extraSeries(form: string): string {
  return `extra.${form}`
}

/** The series of what a patient registers of a measure that nobody asked for. */
export function measureSeries(form: string): string {
  return `registered.${form}`
}

/** Whether a form, or all of a battery, has been given before by a clinician and still waits to be answered. */
export function isGivenAlready(program: Program, state: State, id: string): boolean {
  const forms = formsNamed(program, id) ?? []
  const row = rowOnDemand(program, forms)
  const open = Object.values(state.occurrences).filter((occurrence) => occurrence.state === 'open')
  const waits = (form: string) => {
    const series = row === null ? extraSeries(form) : seriesId(row, form)
    return open.some((occurrence) => occurrence.series === series)
  }
  return forms.length > 0 && forms.every(waits)
}
