import type { UnitOffer, UnitOffers } from '#schemas/generated/api.ts'
import { fromJson } from '#storage/json.ts'
import { currentBundles } from '#storage/queries/bundles.ts'
import { namesOf, unitById } from '#storage/queries/directory.ts'
import { offersAt } from '#storage/queries/offers.ts'
import type { OfferTable } from '#storage/tables.ts'
import type { PlainAction } from '../door/action.ts'
import { done } from '../context/problem.ts'
import { unitsWith } from '../context/scene.ts'
import type { Scene } from '../context/scene.ts'

/** What a patient administrator's units offer and have offered, and which programs could be. */
export const unitOffers: PlainAction<null, UnitOffers> = {
  name: 'unitOffers',
  about: 'nothing',
  run: async (scene) => {
    const { db, context, actor } = scene
    const programs: UnitOffers['programs'] = []
    for (const { digest } of await currentBundles(db)) {
      const bundle = (await context.bundles.load(db, digest))?.bundle
      if (bundle === undefined || bundle.openTo === null) continue
      const { areas, clinician } = bundle.openTo
      programs.push({ id: bundle.program, title: bundle.title, areas, clinician })
    }
    const offers = await shownOffers(scene, await offersAt(db, unitsWith(actor, 'patient_administrator')))
    return done({ offers, programs })
  },
}

export async function shownOffers({ db }: Scene, offers: readonly OfferTable[]): Promise<UnitOffer[]> {
  const clinicians = offers.flatMap(({ clinician }) => (clinician === null ? [] : [clinician]))
  const names = await namesOf(db, [...new Set(clinicians)])
  const shown: UnitOffer[] = []
  for (const { unit, program, areas, clinician, open } of offers) {
    shown.push({
      unit: { id: unit, name: (await unitById(db, unit))?.name ?? '' },
      program,
      areas: areas === null ? null : [...fromJson(areas)],
      clinician: clinician === null ? null : { id: clinician, name: names.get(clinician) ?? '' },
      open: open === 1,
    })
  }
  return shown
}
