import { cliniciansAt, holdersOf } from '#storage/queries/directory.ts'
import type { Db } from '#storage/store.ts'
import { ownerOf } from '../care/flag-owner.ts'
import type { Opened } from '../context/opened.ts'

/**
 * Who may see that something is new in these enrolments: the patient, the assigned clinician as long as that is a
 * clinician at the unit, whoever a flag that waits has come to, and then the unit's patient administrators.
 */
export async function audienceOf(db: Db, opened: readonly Opened[]): Promise<Set<string>> {
  const audience = new Set<string>()
  const units = new Map<string, Awaited<ReturnType<typeof staffAt>>>()
  for (const { enrolment, state } of opened) {
    const staff = units.get(enrolment.unit) ?? (await staffAt(db, enrolment.unit))
    units.set(enrolment.unit, staff)
    audience.add(enrolment.patient)
    const assigned = staff.clinicians.find(({ id }) => id === enrolment.clinician)
    if (assigned !== undefined) audience.add(assigned.id)
    for (const flag of Object.values(state.flags)) {
      if (flag.acknowledged !== null) continue
      const owner = ownerOf(flag.owner?.id ?? null, enrolment, staff.clinicians)
      if (owner !== null) audience.add(owner.id)
      for (const id of staff.administrators) audience.add(id)
    }
  }
  return audience
}

async function staffAt(db: Db, unit: string) {
  return {
    clinicians: await cliniciansAt(db, unit),
    administrators: await holdersOf(db, unit, 'patient_administrator'),
  }
}
