import type { UnitBanner } from '#schemas/generated/api.ts'
import { bannerById, bannerSubject, endBanner as keepEnd } from '#storage/queries/banners.ts'
import { addEvent, headOf, seal } from '#storage/queries/events.ts'
import type { PlainAction } from '../door/action.ts'
import { done, refused } from '../context/problem.ts'
import { unitsWith } from '../context/scene.ts'
import { shownBanners } from './unit-banners.ts'

/** A patient administrator takes a banner of their unit away before its time. It is kept, and who ended it first stays. */
export const endBanner: PlainAction<{ readonly banner: string }, UnitBanner> = {
  name: 'endBanner',
  about: 'nothing',
  object: ({ banner }) => banner,
  run: async (scene, { banner: id }) => {
    const { db, now, actor } = scene
    const banner = await bannerById(db, id)
    const units = unitsWith(actor, 'patient_administrator')
    if (banner === undefined || !units.includes(banner.unit)) return refused('not_found')
    if (banner.ended_at === null) {
      const subject = bannerSubject(id)
      const event = seal(banner, { at: now, actor: actor.id, action: 'end_banner', subject, data: {} })
      await keepEnd(db, banner, { ended_by: actor.id, ended_at: now, ...headOf(event) })
      await addEvent(db, event)
    }
    const [ended] = await shownBanners(scene, [(await bannerById(db, id)) ?? banner])
    return ended === undefined ? refused('not_found') : done(ended)
  },
}
