import { staffView } from '#engine/index.ts'
import type { PatientPage } from '#schemas/generated/api.ts'
import { cliniciansAt, namesOf } from '#storage/queries/directory.ts'
import { noteSeen } from '#storage/queries/seen.ts'
import { countConflicts } from '#storage/queries/submissions.ts'
import type { AboutEnrolment, CareAction } from '../door/action.ts'
import type { Care } from '../care/care.ts'
import { ownerOf } from '../care/flag-owner.ts'
import { done } from '../context/problem.ts'

/** Everything about one patient in one program, for the assigned clinician, who with it has seen what has been sent. */
export const patientPage: CareAction<AboutEnrolment, PatientPage> = {
  name: 'patientPage',
  about: 'enrolment',
  run: async (care) => {
    const { scene, enrolment, state } = care
    await noteSeen(scene.db, enrolment.id, scene.actor.id, Object.keys(state.responses).length)
    return done(await pageOf(care))
  },
}

export async function pageOf(care: Care): Promise<PatientPage> {
  const { id, patient, clinician, unit } = care.enrolment
  const names = await namesOf(care.scene.db, clinician === null ? [patient] : [patient, clinician])
  const clinicians = await cliniciansAt(care.scene.db, unit)
  const view = staffView(care.program, care.state, care.at)
  const flags = view.flags.map((flag) =>
    flag.state === 'acknowledged'
      ? flag
      : { ...flag, owner: ownerOf(flag.owner?.id ?? null, care.enrolment, clinicians) },
  )
  return {
    enrolment: id,
    patient: { id: patient, name: names.get(patient) ?? '' },
    clinician: clinician === null ? null : (names.get(clinician) ?? ''),
    clinicians,
    conflicts: (await countConflicts(care.scene.db, [id])).get(id) ?? 0,
    view: { ...view, flags },
  }
}
