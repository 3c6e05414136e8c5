import type { Band, Who } from '#schemas/generated/bundle.ts'
import { addMonths, dateOf } from './calendar.ts'
import type { LocalDate } from './calendar.ts'
import type { LocalTime, Patient } from './state.ts'

/* What the facts about a patient mean for a program. What is not known is missing; it is never guessed. */

/** Whole years on a day; null where the birth date is not known or lies after that day. */
export function ageOn({ born }: Patient, at: LocalTime): number | null {
  if (born === null) return null
  const day = dateOf(at)
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
  const age = birthday(born, years) <= day ? years : years - 1
  return age >= 0 ? age : null
}

/** The day on which somebody turns so many years; who was born on 29 February does so on the 28th in other years. */
export function birthday(born: LocalDate, years: number): LocalDate {
  return addMonths(born, years * 12)
}

/** Whether a patient is known to be among those people. */
export function isAmong({ sex, fromAge, toAge }: Who, patient: Patient, at: LocalTime): boolean {
  if (sex !== null && patient.sex !== sex) return false
  if (fromAge === null && toAge === null) return true
  const age = ageOn(patient, at)
  return age !== null && age >= (fromAge ?? 0) && age <= (toAge ?? Infinity)
}

/** The bands that apply to a patient: those for people the patient is among, else those for everybody else. */
export function bandsFor(bands: readonly Band[], patient: Patient, at: LocalTime): readonly Band[] {
  if (areForAll(bands)) return bands
  const own = bands.filter((band) => band.who !== null && isAmong(band.who, patient, at))
  return own.length > 0 ? own : bands.filter((band) => band.who === null)
}

function areForAll(bands: readonly Band[]): boolean {
  for (const { who } of bands) if (who !== null) return false
  return true
}
