import { initial } from '#engine/index.ts'
import type { LocalTime, Patient } from '#engine/index.ts'
import { toJson } from '#storage/json.ts'
import { nameKey } from '#storage/list-order.ts'
import { namesOf } from '#storage/queries/directory.ts'
import { addEnrolment } from '#storage/queries/enrolments.ts'
import { NO_EVENTS } from '#storage/queries/events.ts'
import type { EnrolmentTable } from '#storage/tables.ts'
import type { Delivered } from '../context/bundles.ts'
import type { Problem } from '../context/problem.ts'
import type { Scene } from '../context/scene.ts'
import { Care } from './care.ts'
import { listedColumns } from './row-of.ts'

/** Makes the enrolment's row and starts the program for its patient, at once or at a time to come. */
export async function startCare(
  scene: Scene,
  delivered: Delivered,
  wanted: Pick<EnrolmentTable, 'id' | 'patient' | 'unit' | 'clinician'>,
  patient: Patient,
  startsAt: LocalTime | null,
): Promise<Problem | null> {
  const { zone } = scene.context
  const names = await namesOf(scene.db, [wanted.patient])
  const enrolment: EnrolmentTable = {
    ...wanted,
    program: delivered.bundle.program,
    digest: delivered.digest,
    zone,
    status: 'planned',
    patient_facts: toJson(patient),
    starts_local: null,
    started_local: null,
    ended_local: null,
    last_active_local: null,
    module_order: toJson([]),
    ...listedColumns(delivered.program, initial()),
    list_name: nameKey(names.get(wanted.patient) ?? ''),
    wake_at: null,
    tick_at: null,
    tick_tries: 0,
    rev: 0,
    ...NO_EVENTS,
  }
  await addEnrolment(scene.db, enrolment)
  const care = new Care(scene, delivered, enrolment, initial())
  return care.happen({ kind: 'start', patient, startsAt })
}
