import type { ChangePlan, PatientPage } from '#schemas/generated/api.ts'
import type { AboutEnrolment, CareAction } from '../door/action.ts'
import { pageOf } from './patient-page.ts'
import { done } from '../context/problem.ts'
import { nameOf } from '../context/scene.ts'

/** A clinician changes what one patient is given, asked and flagged for; see `plan.schema.json`. */
export const changePlan: CareAction<AboutEnrolment & ChangePlan, PatientPage> = {
  name: 'changePlan',
  about: 'enrolment',
  run: async (care, { changes }) => {
    const problem = await care.happen({ kind: 'change_plan', changes, by: nameOf(care.scene.actor) })
    return problem === null ? done(await pageOf(care)) : { ok: false, problem }
  },
}
