import type { MyProgramPage, ReadMessages } from '#schemas/generated/api.ts'
import type { AboutEnrolment, CareAction } from '../door/action.ts'
import { myProgramPage } from './my-program.ts'
import { done } from '../context/problem.ts'

/** The patient has read what clinicians and the program wrote, up to a message. */
export const readMessages: CareAction<AboutEnrolment & ReadMessages, MyProgramPage> = {
  name: 'readMessages',
  about: 'enrolment',
  object: ({ last }) => last,
  run: async (care, { last }) => {
    const problem = await care.happen({ kind: 'read_messages', reader: 'patient', last })
    return problem === null ? done(myProgramPage(care)) : { ok: false, problem }
  },
}
