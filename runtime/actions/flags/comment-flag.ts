import type { CommentFlag, PatientPage } from '#schemas/generated/api.ts'
import type { CareAction } from '../door/action.ts'
import type { AboutFlag } from './assign-flag.ts'
import { pageOf } from '../clinician/patient-page.ts'
import { done } from '../context/problem.ts'
import { nameOf } from '../context/scene.ts'

/** A clinician writes something about a flag, which stays. The same comment again is written once. */
export const commentFlag: CareAction<AboutFlag & CommentFlag, PatientPage> = {
  name: 'commentFlag',
  about: 'enrolment',
  object: ({ flag }) => flag,
  run: async (care, { flag, id, text }) => {
    const problem = await care.happen({ kind: 'comment_flag', flag, id, text, by: nameOf(care.scene.actor) })
    return problem === null ? done(await pageOf(care)) : { ok: false, problem }
  },
}
