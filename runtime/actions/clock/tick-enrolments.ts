import { enrolmentsByIds, gotThrough } from '#storage/queries/enrolments.ts'
import type { PlainAction } from '../door/action.ts'
import { openCares } from '../care/open-cares.ts'
import type { Opened } from '../context/opened.ts'
import { done } from '../context/problem.ts'

/** Lets time pass for some enrolments at once. Opening them is what does so. Gives those that could be, which is noted. */
export const tickEnrolments: PlainAction<readonly string[], readonly string[]> = {
  name: 'tickEnrolments',
  about: 'nothing',
  run: async (scene, ids) => {
    const cares = await openCares(scene, await enrolmentsByIds(scene.db, ids))
    const through = cares.filter((care) => care !== null)
    // What is saved has no tries in it.
    const unchanged = through.filter((care) => care.enrolment === care.was.enrolment)
    await gotThrough(scene.db, unchanged.map(idOf))
    return done(through.map(idOf))
  },
}

function idOf({ enrolment }: Opened): string {
  return enrolment.id
}
