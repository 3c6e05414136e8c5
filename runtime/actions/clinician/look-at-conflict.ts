import type { Conflicts, LookAtConflict } from '#schemas/generated/api.ts'
import { noteLookedAt } from '#storage/queries/submissions.ts'
import type { AboutEnrolment, CareAction } from '../door/action.ts'
import { done, refused } from '../context/problem.ts'
import { conflictsShown } from './submission-conflicts.ts'

/** The clinician has looked at a submission that did not count. Who looked first stays; the submission stays as it is. */
export const lookAtConflict: CareAction<AboutEnrolment & LookAtConflict, Conflicts> = {
  name: 'lookAtConflict',
  about: 'enrolment',
  object: ({ submission }) => submission,
  run: async (care, { enrolment, occurrence, submission, digest }) => {
    const { db, actor, now } = care.scene
    const which = { enrolment, occurrence, submission, body_hash: digest }
    const isThere = await noteLookedAt(db, which, actor.id, now)
    return isThere ? done(await conflictsShown(care)) : refused('unknown_conflict')
  },
}
