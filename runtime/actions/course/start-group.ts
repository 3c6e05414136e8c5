import type { FieldProblem, GroupStarted, StartGroup } from '#schemas/generated/api.ts'
import type { PlainAction } from '../door/action.ts'
import { done, refused } from '../context/problem.ts'
import type { ProblemCode } from '../context/problem.ts'
import { checkStart, makeStart, startedBy } from './start.ts'
import type { CheckedStart } from './start.ts'

/**
 * Starts a program for many patients at once, each an enrolment of its own, now or on the same day to come. Where one
 * cannot start none does, and each that cannot is told. The same request again finds all that it made.
 */
export const startGroup: PlainAction<StartGroup, GroupStarted> = {
  name: 'startGroup',
  about: 'nothing',
  object: ({ program }) => program,
  run: async (scene, { program, starts, group = null, on = null }) => {
    const by = startedBy(scene.actor)
    if (by === null) return refused('not_allowed')
    const checked: CheckedStart[] = []
    const errors: FieldProblem[] = []
    for (const [place, { id, patient }] of starts.entries()) {
      const start = await checkStart(scene, { id, program, patient, ...by, group, on })
      const earlier = starts.slice(0, place)
      const twice = earlier.some((other) => other.id === id) || earlier.some((other) => other.patient === patient)
      const code: ProblemCode | null = start.kind === 'refused' ? start.code : twice ? 'named_twice' : null
      if (code !== null) errors.push({ pointer: `/starts/${place}`, code })
      checked.push(start)
    }
    if (errors.length > 0) return refused('group_refused', { errors })
    for (const start of checked) if (start.kind === 'new') await makeStart(scene, start)
    return done({ started: starts.map(({ id, patient }) => ({ patient, enrolment: id })) })
  },
}
