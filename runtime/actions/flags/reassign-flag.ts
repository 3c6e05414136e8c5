import type { AssignFlag, UnitFlag } from '#schemas/generated/api.ts'
import { flagsIn } from '#storage/queries/caseload.ts'
import { give } from './assign-flag.ts'
import type { AboutFlag } from './assign-flag.ts'
import type { CareAction } from '../door/action.ts'
import { done, refused } from '../context/problem.ts'
import { unitFlagsOf } from './unit-flags.ts'
import { ranked } from '../clinician/waiting-flags.ts'

/** A patient administrator gives a flag to another clinician of the unit, without seeing what it is about. */
export const reassignFlag: CareAction<AboutFlag & AssignFlag, UnitFlag> = {
  name: 'reassignFlag',
  about: 'enrolment',
  object: ({ flag }) => flag,
  run: async (care, { flag, owner }) => {
    const problem = await give(care, flag, owner)
    if (problem !== null) return { ok: false, problem }
    const flags = await ranked(care.scene, await flagsIn(care.scene.db, care.enrolment))
    const [given] = await unitFlagsOf(
      care.scene,
      flags.filter(({ id }) => id === flag),
    )
    return given === undefined ? refused('unknown_flag') : done(given)
  },
}
