import { enrolmentsByIds } from '#storage/queries/enrolments.ts'
import { openCares } from './open-cares.ts'
import type { Care } from './care.ts'
import type { Scene } from '../context/scene.ts'

/** The enrolments that some rows are about, each opened once, by id. Null stands for one whose bundle is damaged. */
export async function caresOf(
  scene: Scene,
  rows: readonly { readonly enrolment: string }[],
): Promise<ReadonlyMap<string, Care | null>> {
  const enrolments = await enrolmentsByIds(scene.db, [...new Set(rows.map((row) => row.enrolment))])
  const cares = await openCares(scene, enrolments)
  return new Map(enrolments.map(({ id }, place) => [id, cares[place] ?? null]))
}

/** An enrolment of `caresOf` that cannot be done without. */
export function careOf(cares: ReadonlyMap<string, Care | null>, enrolment: string): Care {
  const care = cares.get(enrolment) ?? null
  if (care === null) throw new Error('the program of an enrolment cannot be run')
  return care
}
