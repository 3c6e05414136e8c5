import type { PageQuery, UnitBanner, UnitBanners } from '#schemas/generated/api.ts'
import { fromJson } from '#storage/json.ts'
import { bannersAt } from '#storage/queries/banners.ts'
import type { Banner } from '#storage/queries/banners.ts'
import { namesOf, unitById } from '#storage/queries/directory.ts'
import type { PlainAction } from '../door/action.ts'
import { stateOf, zoneOf } from './banner-time.ts'
import { BY_NUMBER, cut, pageAsked } from '../context/page.ts'
import { done, refused } from '../context/problem.ts'
import { unitsWith } from '../context/scene.ts'
import type { Scene } from '../context/scene.ts'

/** Every banner there has been at a patient administrator's units, newest first, with who wrote it and who ended it. */
export const unitBanners: PlainAction<PageQuery, UnitBanners> = {
  name: 'unitBanners',
  about: 'nothing',
  run: async (scene, asked) => {
    const page = pageAsked<readonly [number]>(asked, BY_NUMBER)
    if (page === null) return refused('invalid_cursor')
    const units = unitsWith(scene.actor, 'patient_administrator')
    const found = await bannersAt(scene.db, units, page.after?.[0] ?? null, page.limit + 1)
    const { rows, next } = cut(found, page, ({ n }) => [n])
    return done({ items: await shownBanners(scene, rows), next })
  },
}

export async function shownBanners(scene: Scene, banners: readonly Banner[]): Promise<UnitBanner[]> {
  const people = banners.flatMap(({ written_by, ended_by }) =>
    ended_by === null ? [written_by] : [written_by, ended_by],
  )
  const names = await namesOf(scene.db, [...new Set(people)])
  const shown: UnitBanner[] = []
  for (const banner of banners) {
    const { id, unit, text, programs, from_local: from, until_local: until } = banner
    const ended =
      banner.ended_by === null || banner.ended_at === null
        ? null
        : { by: names.get(banner.ended_by) ?? '', at: banner.ended_at }
    shown.push({
      id,
      unit: { id: unit, name: (await unitById(scene.db, unit))?.name ?? '' },
      text: fromJson(text),
      programs: programs === null ? null : [...fromJson(programs)],
      from,
      until,
      state: stateOf(banner, await zoneOf(scene, unit), scene.now),
      written: { by: names.get(banner.written_by) ?? '', at: banner.written_at },
      ended,
    })
  }
  return shown
}
