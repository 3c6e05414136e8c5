import type { PatientPage } from '#schemas/generated/api.ts'
import type { AboutEnrolment, CareAction } from '../door/action.ts'
import { pageOf } from './patient-page.ts'
import { done } from '../context/problem.ts'
import { nameOf } from '../context/scene.ts'

/** A clinician has done what a rule reminded of. */
export const finishReminder: CareAction<AboutEnrolment & { readonly reminder: string }, PatientPage> = {
  name: 'finishReminder',
  about: 'enrolment',
  object: ({ reminder }) => reminder,
  run: async (care, { reminder }) => {
    const problem = await care.happen({ kind: 'finish_reminder', reminder, by: nameOf(care.scene.actor) })
    return problem === null ? done(await pageOf(care)) : { ok: false, problem }
  },
}
