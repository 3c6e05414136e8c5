import type { AboutEnrolment, CareAction } from './action.ts'
import { done } from './problem.ts'

/** Lets time pass for one enrolment. Opening it is what does so; there is nothing more to do. */
export const tickEnrolment: CareAction<AboutEnrolment, null> = {
  name: 'tickEnrolment',
  about: 'enrolment',
  run: async () => done(null),
}
