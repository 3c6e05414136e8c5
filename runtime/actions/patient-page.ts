import { staffView } from '#engine/index.ts'
import type { PatientPage } from '#schemas/generated/api.ts'
import { namesOf } from '#storage/queries/directory.ts'
import type { AboutEnrolment, CareAction } from './action.ts'
import type { Care } from './care.ts'
import { done } from './problem.ts'

/** Everything about one patient in one program, for the assigned clinician. */
export const patientPage: CareAction<AboutEnrolment, PatientPage> = {
  name: 'patientPage',
  about: 'enrolment',
  run: async (care) => done(await pageOf(care)),
}

export async function pageOf(care: Care): Promise<PatientPage> {
  const { id, patient, clinician } = care.enrolment
  const names = await namesOf(care.scene.db, [patient, clinician])
  return {
    enrolment: id,
    patient: { id: patient, name: names.get(patient) ?? '' },
    clinician: names.get(clinician) ?? '',
    view: staffView(care.delivered.program, care.state, care.at),
  }
}
