import type { EnrolmentTable } from '#storage/tables.ts'
import type { Scene } from '../context/scene.ts'
import { Care } from './care.ts'
import { EngineFailed } from './engine-failed.ts'
import { writeHappened } from './write-happened.ts'
import type { Happened } from './write-happened.ts'

/**
 * Opens enrolments with their time up to date: what fell due while nobody looked has happened before anybody
 * looks. Null stands for one that cannot be opened, because its bundle or its records are damaged or the engine fails on
 * them; the others are opened all the same.
 */
export async function openCares(scene: Scene, enrolments: readonly EnrolmentTable[]): Promise<(Care | null)[]> {
  const states = await scene.context.states.of(scene.db, enrolments)
  const cares: (Care | null)[] = []
  const passed: { readonly care: Care; readonly since: Happened }[] = []
  for (const [place, enrolment] of enrolments.entries()) {
    const delivered = await scene.context.bundles.load(scene.db, enrolment.digest)
    const state = states[place]
    if (delivered === null || state === undefined || state === null) {
      cares.push(null)
      continue
    }
    const care = new Care(scene, delivered, enrolment, state)
    try {
      const since = care.passTime()
      if (since !== null) passed.push({ care, since })
      cares.push(care)
    } catch (error) {
      if (!(error instanceof EngineFailed)) throw error
      scene.context.log.error({ digest: enrolment.digest, err: error.cause }, 'The engine failed on an enrolment.')
      cares.push(null)
    }
  }
  const saved = await writeHappened(
    scene,
    passed.map(({ since }) => since),
  )
  for (const [place, { care, since }] of passed.entries()) care.become(saved[place] ?? since.enrolment, since.after)
  return cares
}
