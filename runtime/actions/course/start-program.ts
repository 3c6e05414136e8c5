import type { Started, StartProgram } from '#schemas/generated/api.ts'
import type { PlainAction } from '../door/action.ts'
import { done, refused } from '../context/problem.ts'
import { checkStart, makeStart, startedBy } from './start.ts'

/**
 * Starts the current version of a program for a resident, now or on a day to come, with the clinician who starts it as
 * the assigned one. The same start again, by its id, is the one that was made.
 */
export const startProgram: PlainAction<StartProgram, Started> = {
  name: 'startProgram',
  about: 'nothing',
  object: (input) => input.id,
  run: async (scene, { id, program, patient, group = null, on = null }) => {
    const by = startedBy(scene.actor)
    if (by === null) return refused('not_allowed')
    const checked = await checkStart(scene, { id, program, patient, ...by, group, on })
    if (checked.kind === 'refused') return refused(checked.code)
    if (checked.kind === 'new') await makeStart(scene, checked)
    return done({ enrolment: id })
  },
}
