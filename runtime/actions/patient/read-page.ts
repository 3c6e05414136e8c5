import type { MyProgramPage, ReadPage } from '#schemas/generated/api.ts'
import type { AboutEnrolment, CareAction } from '../door/action.ts'
import { myProgramPage } from './my-program.ts'
import { done } from '../context/problem.ts'

/** The patient has read a page. Reading it again changes nothing. */
export const readPage: CareAction<AboutEnrolment & ReadPage, MyProgramPage> = {
  name: 'readPage',
  about: 'enrolment',
  object: ({ module, page }) => `${module}/${page}`,
  run: async (care, { module, page }) => {
    const problem = await care.happen({ kind: 'read_page', module, page })
    return problem === null ? done(myProgramPage(care)) : { ok: false, problem }
  },
}
