import type { Staff } from '#schemas/generated/view.ts'
import { cliniciansAt } from '#storage/queries/directory.ts'
import { waitingOwners } from '#storage/queries/flags.ts'
import type { Db } from '#storage/store.ts'
import type { EnrolmentTable } from '#storage/tables.ts'
import { unitsWith } from '../context/scene.ts'
import type { Actor } from '../context/scene.ts'

/**
 * Who is to see that a flag is taken care of, as things are now: who was given it, else the patient's clinician, else
 * anybody who is a clinician at the unit. Who does not hold that role there, having lost it or being at another unit
 * than the patient, has no flags there. Null only where the unit has no clinician at all.
 */
export function ownerOf(
  given: string | null,
  { clinician }: Pick<EnrolmentTable, 'clinician'>,
  clinicians: readonly Staff[],
): Staff | null {
  const at = (id: string | null) => clinicians.find((one) => one.id === id)
  return at(given) ?? at(clinician) ?? clinicians[0] ?? null
}

/** Whether the actor is a clinician at the unit to whom one of the flags that wait in an enrolment has come. */
export async function hasFlagIn(db: Db, actor: Actor, enrolment: EnrolmentTable): Promise<boolean> {
  if (!unitsWith(actor, 'clinician').includes(enrolment.unit)) return false
  const given = await waitingOwners(db, enrolment.id)
  if (given.length === 0) return false
  const clinicians = await cliniciansAt(db, enrolment.unit)
  return given.some((owner) => ownerOf(owner, enrolment, clinicians)?.id === actor.id)
}
