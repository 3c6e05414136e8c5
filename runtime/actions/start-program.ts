import type { Started, StartProgram } from '#schemas/generated/api.ts'
import { fromJson } from '#storage/json.ts'
import { currentDigest } from '#storage/queries/bundles.ts'
import { personById } from '#storage/queries/directory.ts'
import { enrolmentById, enrolmentsOfPatient } from '#storage/queries/enrolments.ts'
import type { PlainAction } from './action.ts'
import { startCare } from './care.ts'
import { done, refused } from './problem.ts'
import { unitsWith } from './scene.ts'

/** Starts the current version of a program for a resident, with the clinician who starts it as the assigned one. */
export const startProgram: PlainAction<StartProgram, Started> = {
  name: 'startProgram',
  about: 'nothing',
  object: (input) => input.id,
  run: async (scene, { id, program, patient, group = null }) => {
    const { context, db, actor } = scene
    const [unit] = unitsWith(actor, 'clinician')
    if (unit === undefined) return refused('not_allowed')
    const same = await enrolmentById(db, id)
    if (same !== undefined) {
      const asked = same.patient === patient && same.program === program && same.unit === unit
      const again = asked && fromJson(same.patient_facts).group === group
      return again && same.clinician === actor.id ? done({ enrolment: id }) : refused('start_conflict')
    }
    const person = await personById(db, patient)
    if (person?.kind !== 'resident') return refused('unknown_resident')
    const digest = await currentDigest(db, program)
    if (digest === undefined) return refused('unknown_program')
    const others = await enrolmentsOfPatient(db, patient)
    if (others.some((other) => other.program === program && other.unit === unit && other.status !== 'ended')) {
      return refused('already_running')
    }
    const delivered = await context.bundles.load(db, digest)
    if (delivered === null) return refused('program_unavailable')
    if (group !== null && !delivered.program.groups.has(group)) return refused('unknown_group')
    const { first_name: firstName, born, sex } = person
    const facts = { firstName, born, sex, group }
    const problem = await startCare(scene, delivered, { id, patient, unit, clinician: actor.id }, facts)
    if (problem !== null) throw new Error(`a new enrolment did not start: ${problem.code}`)
    const enrolment = await enrolmentById(db, id)
    if (enrolment !== undefined) scene.touch({ enrolment })
    return done({ enrolment: id })
  },
}
