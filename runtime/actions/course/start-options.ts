import type { StartOptions } from '#schemas/generated/api.ts'
import { currentBundles } from '#storage/queries/bundles.ts'
import type { PlainAction } from '../door/action.ts'
import { FIRST_PAGE } from '../context/page.ts'
import { done } from '../context/problem.ts'
import { residentsPage } from './residents.ts'

/** What can be started, and for whom: the first by name. A program whose bundle is damaged cannot be. */
export const startOptions: PlainAction<null, StartOptions> = {
  name: 'startOptions',
  about: 'nothing',
  run: async (scene) => {
    const { context, db } = scene
    const programs: StartOptions['programs'] = []
    for (const { digest } of await currentBundles(db)) {
      const delivered = await context.bundles.load(db, digest)
      if (delivered === null) continue
      const { program: id, version, title, purpose, groups } = delivered.bundle
      programs.push({ id, version, title, purpose, groups })
    }
    const { items, total, next } = await residentsPage(scene, FIRST_PAGE)
    return done({ programs, residents: items, total, next })
  },
}
