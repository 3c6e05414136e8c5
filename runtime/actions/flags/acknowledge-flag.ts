import type { AcknowledgeFlag, PatientPage } from '#schemas/generated/api.ts'
import type { AboutEnrolment, CareAction } from '../door/action.ts'
import { pageOf } from '../clinician/patient-page.ts'
import { done } from '../context/problem.ts'
import { nameOf } from '../context/scene.ts'

/** A clinician has seen a flag and takes it from here. */
export const acknowledgeFlag: CareAction<AboutEnrolment & AcknowledgeFlag & { readonly flag: string }, PatientPage> = {
  name: 'acknowledgeFlag',
  about: 'enrolment',
  object: ({ flag }) => flag,
  run: async (care, { flag, comment }) => {
    const by = nameOf(care.scene.actor)
    const problem = await care.happen({ kind: 'acknowledge_flag', flag, by, comment })
    return problem === null ? done(await pageOf(care)) : { ok: false, problem }
  },
}
