import { gotThrough } from '#storage/queries/enrolments.ts'
import type { AboutEnrolment, CareAction } from './action.ts'
import { done } from './problem.ts'

/** Lets time pass for one enrolment. Opening it is what does so; that it could be opened is noted. */
export const tickEnrolment: CareAction<AboutEnrolment, null> = {
  name: 'tickEnrolment',
  about: 'enrolment',
  run: async ({ scene }, { enrolment }) => {
    await gotThrough(scene.db, enrolment)
    return done(null)
  },
}
