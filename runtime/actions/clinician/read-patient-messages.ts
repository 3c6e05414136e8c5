import type { PatientPage, ReadMessages } from '#schemas/generated/api.ts'
import type { AboutEnrolment, CareAction } from '../door/action.ts'
import { pageOf } from './patient-page.ts'
import { done } from '../context/problem.ts'

/** A clinician has read what the patient wrote, up to a message. */
export const readPatientMessages: CareAction<AboutEnrolment & ReadMessages, PatientPage> = {
  name: 'readPatientMessages',
  about: 'enrolment',
  object: ({ last }) => last,
  run: async (care, { last }) => {
    const problem = await care.happen({ kind: 'read_messages', reader: 'clinician', last })
    return problem === null ? done(await pageOf(care)) : { ok: false, problem }
  },
}
