import type { MyOffer, MyOffers } from '#schemas/generated/api.ts'
import { unitById } from '#storage/queries/directory.ts'
import type { PlainAction } from '../door/action.ts'
import { offeredTo } from './offered.ts'
import { done } from '../context/problem.ts'

/** The programs that a resident can start by themselves, with what they are told of each beforehand. */
export const myOffers: PlainAction<null, MyOffers> = {
  name: 'myOffers',
  about: 'nothing',
  run: async (scene) => {
    const offers: MyOffer[] = []
    for (const { offer, openTo, delivered } of await offeredTo(scene)) {
      const { unit, program } = offer
      const { title, languages, theme } = delivered.bundle
      offers.push({
        unit: { id: unit, name: (await unitById(scene.db, unit))?.name ?? '' },
        program: { id: program, title, languages, theme },
        present: openTo.present,
        clinician: openTo.clinician,
      })
    }
    return done({ offers })
  },
}
