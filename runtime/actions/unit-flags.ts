import { staffView } from '#engine/index.ts'
import type { UnitFlag, UnitFlags } from '#schemas/generated/api.ts'
import { cliniciansAt, namesOf } from '#storage/queries/directory.ts'
import { enrolmentsFlagged } from '#storage/queries/flags.ts'
import type { PlainAction } from './action.ts'
import { bySeverityThenAge } from './by-severity.ts'
import { openCares } from './care.ts'
import type { Care } from './care.ts'
import { ownerOf } from './flag-owner.ts'
import { done } from './problem.ts'
import { unitsWith } from './scene.ts'

/**
 * The flags that wait at a patient administrator's units, and who could be given them. Says how severe they are, since
 * when and whose, not what they are about.
 */
export const unitFlags: PlainAction<null, UnitFlags> = {
  name: 'unitFlags',
  about: 'nothing',
  run: async (scene) => {
    const units = unitsWith(scene.actor, 'patient_administrator')
    const enrolments = await enrolmentsFlagged(scene.db, units)
    for (const enrolment of enrolments) scene.touch({ enrolment })
    const flags: UnitFlag[] = []
    for (const care of await openCares(scene, enrolments)) if (care !== null) flags.push(...(await flagsOf(care)))
    const clinicians: UnitFlags['clinicians'] = []
    for (const unit of units) for (const one of await cliniciansAt(scene.db, unit)) clinicians.push({ ...one, unit })
    return done({ flags: flags.toSorted(bySeverityThenAge), clinicians })
  },
}

/** The flags of an enrolment that wait, as a patient administrator sees them. */
export async function flagsOf(care: Care): Promise<UnitFlag[]> {
  const { db } = care.scene
  const { id: enrolment, patient, unit } = care.enrolment
  const clinicians = await cliniciansAt(db, unit)
  const name = (await namesOf(db, [patient])).get(patient) ?? ''
  const view = staffView(care.program, care.state, care.at)
  return view.flags.flatMap(({ id, severity, raisedAt, state, escalatedAt, owner }) =>
    state === 'acknowledged'
      ? []
      : [
          {
            id,
            enrolment,
            unit,
            patient: name,
            program: view.program.title,
            severity,
            raisedAt,
            state,
            escalatedAt,
            owner: ownerOf(owner?.id ?? null, care.enrolment, clinicians),
          },
        ],
  )
}
