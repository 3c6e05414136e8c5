import type { OpenModule, PatientPage } from '#schemas/generated/api.ts'
import type { AboutEnrolment, CareAction } from '../door/action.ts'
import { pageOf } from './patient-page.ts'
import { done } from '../context/problem.ts'

/** A clinician opens a module for one patient. */
export const openModule: CareAction<AboutEnrolment & OpenModule, PatientPage> = {
  name: 'openModule',
  about: 'enrolment',
  object: ({ module }) => module,
  run: async (care, { module }) => {
    const problem = await care.happen({ kind: 'open_module', module })
    return problem === null ? done(await pageOf(care)) : { ok: false, problem }
  },
}
