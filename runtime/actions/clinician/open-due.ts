import { dueOf, holdFree } from '#storage/queries/caseload.ts'
import type { Mine } from '#storage/queries/caseload.ts'
import type { EnrolmentTable } from '#storage/tables.ts'
import { openCares } from '../care/open-cares.ts'
import { unitsWith } from '../context/scene.ts'
import type { Scene } from '../context/scene.ts'

/** How many are opened before a list is given. Where more is due, everybody's time has come and the ticker is at work. */
const MOST = 20

/** The enrolments of the clinician who asks. */
export function mineOf({ actor }: Scene): Mine {
  return { clinician: actor.id, units: unitsWith(actor, 'clinician') }
}

/** Brings what a list may hold up to now: a clinician's enrolments, and others. Whether any had to be opened for it. */
export async function openDue(
  scene: Scene,
  mine: Mine | null,
  others: readonly Pick<EnrolmentTable, 'id' | 'tick_at'>[] = [],
): Promise<boolean> {
  const { db, now } = scene
  const due = others.filter(({ tick_at: at }) => at !== null && at <= now).map(({ id }) => id)
  const ids = new Set([...(mine === null ? [] : await dueOf(db, mine, now, MOST + 1)), ...due])
  if (ids.size > MOST) return false
  const found = await holdFree(db, [...ids])
  await openCares(scene, found)
  return found.length > 0
}
