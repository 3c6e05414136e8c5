import type { GiveFeedback, PatientPage } from '#schemas/generated/api.ts'
import type { AboutEnrolment, CareAction } from '../door/action.ts'
import { pageOf } from './patient-page.ts'
import { done } from '../context/problem.ts'
import { nameOf } from '../context/scene.ts'

/** A clinician answers the homework of a module. */
export const giveFeedback: CareAction<AboutEnrolment & GiveFeedback & { readonly module: string }, PatientPage> = {
  name: 'giveFeedback',
  about: 'enrolment',
  object: ({ module }) => module,
  run: async (care, { module, text }) => {
    const problem = await care.happen({ kind: 'give_feedback', module, by: nameOf(care.scene.actor), text })
    return problem === null ? done(await pageOf(care)) : { ok: false, problem }
  },
}
