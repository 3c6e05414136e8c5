import type { MyBanner, MyBanners } from '#schemas/generated/api.ts'
import { fromJson } from '#storage/json.ts'
import { standingBanners } from '#storage/queries/banners.ts'
import { unitById } from '#storage/queries/directory.ts'
import { enrolmentsOfPatient } from '#storage/queries/enrolments.ts'
import type { EnrolmentTable } from '#storage/tables.ts'
import type { PlainAction } from '../door/action.ts'
import { stateOf, zoneOf } from './banner-time.ts'
import { localTime, moved } from '../context/calendar.ts'
import { done } from '../context/problem.ts'
import type { Scene } from '../context/scene.ts'

/** The most that is shown of one unit at a time. */
const MOST = 20

/** No clock is put forward or back by more; what stands until within this is looked at closer. */
const DAY = 24 * 60 * 60 * 1000

/**
 * What the units that a person has to do with tell now, newest first: to a patient those at which a program of theirs
 * goes on, and of what they tell what is for that program; to staff their own, all of it.
 */
export const myBanners: PlainAction<null, MyBanners> = {
  name: 'myBanners',
  about: 'nothing',
  run: async (scene) => {
    const { person } = scene.actor
    const mine = person === null ? [] : await enrolmentsOfPatient(scene.db, person.id)
    const enrolments = mine.filter(({ status }) => status !== 'ended')
    const roles = (person?.roles ?? []).map(({ unit }) => unit.id)
    const units = new Set([...roles, ...enrolments.map(({ unit }) => unit)])
    const banners: MyBanner[] = []
    for (const unit of units) {
      banners.push(
        ...(await bannersOf(
          scene,
          unit,
          roles.includes(unit),
          enrolments.filter((one) => one.unit === unit),
        )),
      )
    }
    return done({ banners })
  },
}

async function bannersOf(
  scene: Scene,
  unit: string,
  isStaff: boolean,
  enrolments: readonly EnrolmentTable[],
): Promise<MyBanner[]> {
  const { db, now } = scene
  const zone = await zoneOf(scene, unit)
  const standing = await standingBanners(db, unit, localTime(moved(now, -DAY), zone), MOST)
  const current = standing.filter((banner) => stateOf(banner, zone, now) === 'current')
  if (current.length === 0) return []
  const name = (await unitById(db, unit))?.name ?? ''
  return current.flatMap(({ id, text, programs }) => {
    const which = programs === null ? null : fromJson(programs)
    const concerned = enrolments.filter(({ program }) => which === null || which.includes(program))
    if (!isStaff && concerned.length === 0) return []
    return [{ id, unit: name, text: fromJson(text), enrolments: concerned.map((enrolment) => enrolment.id) }]
  })
}
