import type { Started, StartOffer } from '#schemas/generated/api.ts'
import { enrolmentById } from '#storage/queries/enrolments.ts'
import type { PlainAction } from '../door/action.ts'
import { offeredTo } from './offered.ts'
import { done, refused } from '../context/problem.ts'
import { checkStart, makeStart } from '../course/start.ts'

/**
 * A resident starts a program that is offered to them. One that is not is as if it did not exist, whatever else there is.
 * The same start again, by its id, is the one that was made.
 */
export const startOffer: PlainAction<StartOffer & { readonly program: string }, Started> = {
  name: 'startOffer',
  about: 'nothing',
  object: ({ id }) => id,
  run: async (scene, { id, unit, program }) => {
    const patient = scene.actor.id
    const offered = (await offeredTo(scene)).find(({ offer }) => offer.unit === unit && offer.program === program)
    if (offered === undefined) {
      // Who has started it is not offered it again.
      const made = await enrolmentById(scene.db, id)
      const isMade = made?.patient === patient && made.unit === unit && made.program === program
      return isMade ? done({ enrolment: id }) : refused('not_found')
    }
    const { clinician } = offered.offer
    const checked = await checkStart(scene, { id, program, patient, unit, clinician, group: null, on: null })
    if (checked.kind === 'refused') return refused(checked.code)
    if (checked.kind === 'new') await makeStart(scene, checked)
    return done({ enrolment: id })
  },
}
