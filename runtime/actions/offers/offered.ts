import { isAmong } from '#engine/index.ts'
import type { LocalTime } from '#engine/index.ts'
import type { OpenTo } from '#schemas/generated/bundle.ts'
import { fromJson } from '#storage/json.ts'
import { currentDigest } from '#storage/queries/bundles.ts'
import { cliniciansAt } from '#storage/queries/directory.ts'
import { enrolmentsOfPatient } from '#storage/queries/enrolments.ts'
import { openOffers } from '#storage/queries/offers.ts'
import type { OfferTable, PersonTable } from '#storage/tables.ts'
import type { Delivered } from '../context/bundles.ts'
import { localTime } from '../context/calendar.ts'
import type { Scene } from '../context/scene.ts'

/** Something that a resident may start. */
export interface Offered {
  readonly offer: OfferTable
  readonly openTo: OpenTo
  readonly delivered: Delivered
}

/**
 * What the resident who asks may start now: what a unit offers where they live, of programs that are for people of their
 * sex and age, that they are not in already and that can be run. What is not known of somebody is never guessed.
 */
export async function offeredTo(scene: Scene): Promise<Offered[]> {
  const { context, db, now, actor } = scene
  const { person } = actor
  if (person?.kind !== 'resident') return []
  const under = (await enrolmentsOfPatient(db, person.id)).filter(({ status }) => status !== 'ended')
  const at = localTime(now, context.zone)
  const offered: Offered[] = []
  for (const offer of await openOffers(db)) {
    if (under.some(({ program, unit }) => program === offer.program && unit === offer.unit)) continue
    const digest = await currentDigest(db, offer.program)
    const delivered = digest === undefined ? null : await context.bundles.load(db, digest)
    const openTo = delivered?.bundle.openTo ?? null
    if (delivered === null || openTo === null || !isFor(person, openTo, offer, at)) continue
    if (await isFollowed(scene, offer, openTo)) offered.push({ offer, openTo, delivered })
  }
  return offered
}

function isFor(person: PersonTable, { areas, who }: OpenTo, offer: OfferTable, at: LocalTime): boolean {
  const facts = { firstName: person.first_name, born: person.born, sex: person.sex, group: null }
  const narrower = offer.areas === null ? [] : fromJson(offer.areas)
  const livesIn = (names: readonly string[]) =>
    names.length === 0 || (person.area !== null && names.includes(person.area))
  return livesIn(areas) && livesIn(narrower) && (who === null || isAmong(who, facts, at))
}

/** Whether there is who the program needs. A later version may need a clinician, or none, where the offer has it otherwise. */
async function isFollowed({ db }: Scene, { unit, clinician }: OfferTable, openTo: OpenTo): Promise<boolean> {
  if (!openTo.clinician || clinician === null) return !openTo.clinician && clinician === null
  return (await cliniciansAt(db, unit)).some(({ id }) => id === clinician)
}
