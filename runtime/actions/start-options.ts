import type { StartOptions } from '#schemas/generated/api.ts'
import { currentBundles } from '#storage/queries/bundles.ts'
import { residents } from '#storage/queries/directory.ts'
import type { PlainAction } from './action.ts'
import { byName } from './by-name.ts'
import { done } from './problem.ts'

/** What can be started, and for whom. A program whose bundle is damaged cannot be. */
export const startOptions: PlainAction<null, StartOptions> = {
  name: 'startOptions',
  about: 'nothing',
  run: async ({ context, db }) => {
    const programs: StartOptions['programs'] = []
    for (const { digest } of await currentBundles(db)) {
      const delivered = await context.bundles.load(db, digest)
      if (delivered === null) continue
      const { program: id, version, title, purpose, groups } = delivered.bundle
      programs.push({ id, version, title, purpose, groups })
    }
    return done({ programs, residents: byName(await residents(db)).map(({ id, name }) => ({ id, name })) })
  },
}
