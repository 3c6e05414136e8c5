import type { MyProgramPage, WriteMessage } from '#schemas/generated/api.ts'
import type { AboutEnrolment, CareAction } from '../door/action.ts'
import { myProgramPage } from './my-program.ts'
import { done } from '../context/problem.ts'

/** The patient writes to the clinician. The same message sent again is there once. */
export const writeMessage: CareAction<AboutEnrolment & WriteMessage, MyProgramPage> = {
  name: 'writeMessage',
  about: 'enrolment',
  object: ({ id }) => id,
  run: async (care, { id, text }) => {
    const problem = await care.happen({ kind: 'message', from: 'patient', id, text })
    return problem === null ? done(myProgramPage(care)) : { ok: false, problem }
  },
}
