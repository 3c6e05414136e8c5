import type { PatientPage, WriteMessage } from '#schemas/generated/api.ts'
import type { AboutEnrolment, CareAction } from '../door/action.ts'
import { pageOf } from './patient-page.ts'
import { done } from '../context/problem.ts'
import { nameOf } from '../context/scene.ts'

/** A clinician writes to the patient. The same message sent again is there once. */
export const answerMessage: CareAction<AboutEnrolment & WriteMessage, PatientPage> = {
  name: 'answerMessage',
  about: 'enrolment',
  object: ({ id }) => id,
  run: async (care, { id, text }) => {
    const by = nameOf(care.scene.actor)
    const problem = await care.happen({ kind: 'message', from: 'clinician', id, by, text })
    return problem === null ? done(await pageOf(care)) : { ok: false, problem }
  },
}
