import type { Form } from '#schemas/generated/bundle.ts'
import type { Answers } from '#schemas/generated/view.ts'
import type { Preview } from '../../worker/protocol.ts'

/** The form that is given there, as this patient has it now; null where the program no longer has it. */
export function formOf({ forms, patient, staff }: Preview, occurrence: string): Form | null {
  const given =
    staff.occurrences.find((one) => one.id === occurrence) ?? patient.due.find((one) => one.occurrence === occurrence)
  return forms.find((form) => form.id === given?.form) ?? null
}

/** The answers that were sent there; null: none yet. */
export function sentIn({ staff }: Preview, occurrence: string): Answers | null {
  const response = staff.responses.find((one) => one.occurrence === occurrence)
  if (response === undefined) return null
  return Object.fromEntries(
    response.answers.flatMap(({ question, value }) => (value === null ? [] : [[question, value] as const])),
  )
}
