import type { FieldProblem, OfferProgram, UnitOffer } from '#schemas/generated/api.ts'
import type { OpenTo } from '#schemas/generated/bundle.ts'
import { fromJson, toJson } from '#storage/json.ts'
import { currentDigest } from '#storage/queries/bundles.ts'
import { cliniciansAt } from '#storage/queries/directory.ts'
import { addEvent, headOf, NO_EVENTS, seal } from '#storage/queries/events.ts'
import { keepOffer, offerOf, offerSubject } from '#storage/queries/offers.ts'
import type { OfferTable } from '#storage/tables.ts'
import type { PlainAction } from '../door/action.ts'
import { done, refused } from '../context/problem.ts'
import { unitsWith } from '../context/scene.ts'
import type { Scene } from '../context/scene.ts'
import { shownOffers } from './unit-offers.ts'

/**
 * A patient administrator offers an open program to residents, or offers it otherwise from now on. What the program says
 * of who it is for holds; an offer can only be for fewer areas.
 */
export const offerProgram: PlainAction<OfferProgram & { readonly program: string }, UnitOffer> = {
  name: 'offerProgram',
  about: 'nothing',
  object: ({ program }) => program,
  run: async (scene, { program, unit, areas, clinician }) => {
    if (!unitsWith(scene.actor, 'patient_administrator').includes(unit)) return refused('not_found')
    const digest = await currentDigest(scene.db, program)
    if (digest === undefined) return refused('unknown_program')
    const delivered = await scene.context.bundles.load(scene.db, digest)
    if (delivered === null) return refused('program_unavailable')
    const { openTo } = delivered.bundle
    if (openTo === null) return refused('not_open_to_residents')
    const there = await cliniciansAt(scene.db, unit)
    const errors = faultsOf(openTo, areas, clinician, new Set(there.map(({ id }) => id)))
    if (errors.length > 0) return refused('invalid_offer', { errors })
    const kept = await keep(scene, { unit, program, areas: areas === null ? null : toJson(areas), clinician, open: 1 })
    const [offer] = await shownOffers(scene, [kept])
    return offer === undefined ? refused('not_found') : done(offer)
  },
}

/** Whoever follows a program has to be there to do so; and where nobody reads along, nobody is to be thought to. */
function faultsOf(
  openTo: OpenTo,
  areas: readonly string[] | null,
  clinician: string | null,
  clinicians: ReadonlySet<string>,
): FieldProblem[] {
  const errors: FieldProblem[] = []
  if (openTo.clinician && clinician === null) errors.push({ pointer: '/clinician', code: 'clinician_needed' })
  if (openTo.clinician && clinician !== null && !clinicians.has(clinician))
    errors.push({ pointer: '/clinician', code: 'unknown_clinician' })
  if (!openTo.clinician && clinician !== null) errors.push({ pointer: '/clinician', code: 'without_clinician' })
  for (const [place, area] of (areas ?? []).entries()) {
    const isFor = openTo.areas.length === 0 || openTo.areas.includes(area)
    if (!isFor) errors.push({ pointer: `/areas/${place}`, code: 'not_for_area' })
  }
  return errors
}

type Wanted = Omit<OfferTable, 'events' | 'event_hash'>

/** Keeps an offer and what has been done to it; where it is as wanted already, nothing is done. */
export async function keep({ db, now, actor }: Scene, wanted: Wanted): Promise<OfferTable> {
  const before = await offerOf(db, wanted.unit, wanted.program)
  const { areas, clinician, open } = wanted
  const isSame = before?.areas === areas && before.clinician === clinician && before.open === open
  if (before !== undefined && isSame) return before
  const data = { clinician, areas: areas === null ? null : fromJson(areas).join(', ') }
  const event = seal(before ?? NO_EVENTS, {
    at: now,
    actor: actor.id,
    action: open === 1 ? 'offer_program' : 'end_offer',
    subject: offerSubject(wanted),
    data: open === 1 ? data : {},
  })
  const offer = { ...wanted, ...headOf(event) }
  await keepOffer(db, before, offer)
  await addEvent(db, event)
  return offer
}
