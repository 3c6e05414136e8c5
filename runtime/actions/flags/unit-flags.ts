import type { PageQuery, UnitFlag, UnitFlags } from '#schemas/generated/api.ts'
import { flagsAt } from '#storage/queries/caseload.ts'
import { cliniciansAt } from '#storage/queries/directory.ts'
import type { PlainAction } from '../door/action.ts'
import { ownerOf } from '../care/flag-owner.ts'
import { openDue } from '../clinician/open-due.ts'
import { pageAsked, pageOf } from '../context/page.ts'
import { plainHeader } from '../context/plain-header.ts'
import { done, refused } from '../context/problem.ts'
import { unitsWith } from '../context/scene.ts'
import type { Scene } from '../context/scene.ts'
import { patientNames, touchEach } from '../clinician/shown-rows.ts'
import { FLAG_KEY, flagKey, ranked } from '../clinician/waiting-flags.ts'
import type { FlagKey, RankedFlag } from '../clinician/waiting-flags.ts'

/**
 * The flags that wait at a patient administrator's units, and who could be given them. Says how severe they are, since
 * when and whose, not what they are about.
 */
export const unitFlags: PlainAction<PageQuery, UnitFlags> = {
  name: 'unitFlags',
  about: 'nothing',
  run: async (scene, asked) => {
    const page = pageAsked<FlagKey>(asked, FLAG_KEY)
    if (page === null) return refused('invalid_cursor')
    const units = unitsWith(scene.actor, 'patient_administrator')
    const flags = await flagsAtUnits(scene, units)
    const { rows, next } = pageOf(flags, page, flagKey)
    touchEach(scene, rows)
    const clinicians: UnitFlags['clinicians'] = []
    for (const unit of units) for (const one of await cliniciansAt(scene.db, unit)) clinicians.push({ ...one, unit })
    return done({ flags: await unitFlagsOf(scene, rows), total: flags.length, next, clinicians })
  },
}

async function flagsAtUnits(scene: Scene, units: readonly string[]): Promise<RankedFlag[]> {
  const found = await flagsAt(scene.db, units)
  const all = found.map(({ enrolment: id, tick_at }) => ({ id, tick_at }))
  const isOpened = await openDue(scene, null, all)
  return ranked(scene, isOpened ? await flagsAt(scene.db, units) : found)
}

/** Flags as a patient administrator sees them. */
export async function unitFlagsOf(scene: Scene, flags: readonly RankedFlag[]): Promise<UnitFlag[]> {
  const { db, context } = scene
  const names = await patientNames(scene, flags)
  const clinicians = new Map<string, { id: string; name: string }[]>()
  const shown: UnitFlag[] = []
  for (const flag of flags) {
    const { id, enrolment, unit, patient, program, digest, severity } = flag
    const holders = clinicians.get(unit) ?? (await cliniciansAt(db, unit))
    clinicians.set(unit, holders)
    const { title } = (await context.bundles.load(db, digest))?.bundle ?? plainHeader(program)
    shown.push({
      id,
      enrolment,
      unit,
      patient: names.get(patient) ?? '',
      program: title,
      severity,
      raisedAt: flag.raised_local,
      state: flag.snoozed_until === null ? 'new' : 'snoozed',
      escalatedAt: flag.escalated_local,
      owner: ownerOf(flag.owner, flag, holders),
    })
  }
  return shown
}
