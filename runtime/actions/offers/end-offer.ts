import type { EndOffer, UnitOffer } from '#schemas/generated/api.ts'
import { offerOf } from '#storage/queries/offers.ts'
import type { PlainAction } from '../door/action.ts'
import { keep } from './offer-program.ts'
import { done, refused } from '../context/problem.ts'
import { unitsWith } from '../context/scene.ts'
import { shownOffers } from './unit-offers.ts'

/** A patient administrator ends an offer: nobody starts from now on, and those who have started go on. */
export const endOffer: PlainAction<EndOffer & { readonly program: string }, UnitOffer> = {
  name: 'endOffer',
  about: 'nothing',
  object: ({ program }) => program,
  run: async (scene, { unit, program }) => {
    const offer = await offerOf(scene.db, unit, program)
    const isTheirs = unitsWith(scene.actor, 'patient_administrator').includes(unit)
    if (offer === undefined || !isTheirs) return refused('not_found')
    const { areas, clinician } = offer
    const kept = await keep(scene, { unit, program, areas, clinician, open: 0 })
    const [ended] = await shownOffers(scene, [kept])
    return ended === undefined ? refused('not_found') : done(ended)
  },
}
