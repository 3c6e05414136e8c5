import type { Assigned, ChangeClinician, Transfer } from '#schemas/generated/api.ts'
import { personById } from '#storage/queries/directory.ts'
import { enrolmentsOfPatient } from '#storage/queries/enrolments.ts'
import type { AboutEnrolment, CareAction } from '../door/action.ts'
import type { Care } from '../care/care.ts'
import { done, refused } from '../context/problem.ts'
import type { Result } from '../context/problem.ts'

/** The assigned clinician hands a patient over to another, perhaps at another unit. The program goes on as it was. */
export const transferPatient: CareAction<AboutEnrolment & Transfer, Assigned> = {
  name: 'transferPatient',
  about: 'enrolment',
  object: ({ clinician }) => clinician,
  run: (care, { unit, clinician }) => handOver(care, unit, clinician),
}

/** A patient administrator gives a patient of the unit another clinician there. */
export const changeClinician: CareAction<AboutEnrolment & ChangeClinician, Assigned> = {
  name: 'changeClinician',
  about: 'enrolment',
  object: ({ clinician }) => clinician,
  run: (care, { clinician }) => handOver(care, care.enrolment.unit, clinician),
}

async function handOver(care: Care, unit: string, clinician: string): Promise<Result<Assigned>> {
  const { id: enrolment, patient, program, status } = care.enrolment
  const person = await personById(care.scene.db, clinician)
  const held = person?.roles.find((each) => each.role === 'clinician' && each.unit.id === unit)
  if (person === undefined || held === undefined) return refused('unknown_clinician')
  const isSame = care.enrolment.unit === unit && care.enrolment.clinician === clinician
  if (!isSame) {
    const others = await enrolmentsOfPatient(care.scene.db, patient)
    const isThere = others.some(
      (other) => other.id !== enrolment && other.unit === unit && other.program === program && other.status !== 'ended',
    )
    if (isThere && status !== 'ended') return refused('already_running')
    const problem = await care.happen({ kind: 'transfer', unit, clinician })
    if (problem !== null) return { ok: false, problem }
  }
  return done({ enrolment, unit: held.unit, clinician: { id: person.id, name: person.name } })
}
