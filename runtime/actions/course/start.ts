import { isDate } from '#engine/index.ts'
import type { Patient } from '#engine/index.ts'
import { fromJson } from '#storage/json.ts'
import { currentDigest } from '#storage/queries/bundles.ts'
import { personById } from '#storage/queries/directory.ts'
import { enrolmentById, enrolmentsOfPatient } from '#storage/queries/enrolments.ts'
import type { EnrolmentTable } from '#storage/tables.ts'
import type { Delivered } from '../context/bundles.ts'
import { localTime } from '../context/calendar.ts'
import { startCare } from '../care/start-care.ts'
import type { ProblemCode } from '../context/problem.ts'
import { unitsWith } from '../context/scene.ts'
import type { Actor, Scene } from '../context/scene.ts'

/** A start that somebody asks for: its id is the enrolment's. */
export interface WantedStart {
  readonly id: string
  readonly program: string
  readonly patient: string
  readonly unit: string
  /** Who is assigned; null: nobody, as in a program that a resident follows alone. */
  readonly clinician: string | null
  readonly group: string | null
  /** YYYY-MM-DD; null: at once. */
  readonly on: string | null
}

/** What a start comes to: why it cannot be, that it has been made before, or all that is needed to make it. */
export type CheckedStart =
  | { readonly kind: 'refused'; readonly code: ProblemCode }
  | { readonly kind: 'again' }
  | ({ readonly kind: 'new'; readonly wanted: WantedStart; readonly patient: Patient } & {
      readonly delivered: Delivered
    })

/** Where a clinician who starts a program is assigned; null: nowhere. */
export function startedBy(actor: Actor): Pick<WantedStart, 'unit' | 'clinician'> | null {
  const [unit] = unitsWith(actor, 'clinician')
  return unit === undefined ? null : { unit, clinician: actor.id }
}

/** Looks at a start without making it. */
export async function checkStart(scene: Scene, wanted: WantedStart): Promise<CheckedStart> {
  const { context, db, now } = scene
  const { id, program, unit, group, on } = wanted
  const same = await enrolmentById(db, id)
  if (same !== undefined) {
    return isAsked(same, wanted) ? { kind: 'again' } : no('start_conflict')
  }
  if (on !== null && (!isDate(on) || on < localTime(now, context.zone).slice(0, 10))) return no('invalid_date')
  const person = await personById(db, wanted.patient)
  if (person?.kind !== 'resident') return no('unknown_resident')
  const digest = await currentDigest(db, program)
  if (digest === undefined) return no('unknown_program')
  const others = await enrolmentsOfPatient(db, wanted.patient)
  if (others.some((other) => other.program === program && other.unit === unit && other.status !== 'ended')) {
    return no('already_running')
  }
  const delivered = await context.bundles.load(db, digest)
  if (delivered === null) return no('program_unavailable')
  if (group !== null && !delivered.program.groups.has(group)) return no('unknown_group')
  const { first_name: firstName, born, sex } = person
  return { kind: 'new', wanted, delivered, patient: { firstName, born, sex, group } }
}

/** Makes a start that was checked in the same transaction, and logs it. */
export async function makeStart(scene: Scene, checked: Extract<CheckedStart, { kind: 'new' }>): Promise<void> {
  const { wanted, delivered, patient } = checked
  const { id, unit, clinician } = wanted
  const enrolment = { id, patient: wanted.patient, unit, clinician }
  const problem = await startCare(scene, delivered, enrolment, patient, startOf(wanted))
  if (problem !== null) throw new Error(`a new enrolment did not start: ${problem.code}`)
  const made = await enrolmentById(scene.db, id)
  if (made !== undefined) scene.touch({ enrolment: made })
}

/** A day begins at its midnight, so that its first day is a whole one. */
function startOf({ on }: WantedStart): string | null {
  return on === null ? null : `${on}T00:00:00`
}

function isAsked(same: EnrolmentTable, wanted: WantedStart): boolean {
  const isOf = same.patient === wanted.patient && same.program === wanted.program
  const isAt = same.unit === wanted.unit && same.clinician === wanted.clinician
  return isOf && isAt && same.starts_local === startOf(wanted) && fromJson(same.patient_facts).group === wanted.group
}

function no(code: ProblemCode): CheckedStart {
  return { kind: 'refused', code }
}
