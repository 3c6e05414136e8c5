import { enrolmentsByIds, gotThrough } from '#storage/queries/enrolments.ts'
import type { PlainAction } from './action.ts'
import { openCares } from './care.ts'
import { done } from './problem.ts'

/** Lets time pass for some enrolments at once. Opening them is what does so. Gives those that could be, which is noted. */
export const tickEnrolments: PlainAction<readonly string[], readonly string[]> = {
  name: 'tickEnrolments',
  about: 'nothing',
  run: async (scene, ids) => {
    const cares = await openCares(scene, await enrolmentsByIds(scene.db, ids))
    const through = cares.flatMap((care) => (care === null ? [] : [care.enrolment.id]))
    await gotThrough(scene.db, through)
    return done(through)
  },
}
