import { staffView } from '#engine/index.ts'
import type { Caseload, CaseloadFlag, CaseloadPatient } from '#schemas/generated/api.ts'
import { namesOf } from '#storage/queries/directory.ts'
import { enrolmentsOfClinician } from '#storage/queries/enrolments.ts'
import type { StaffView } from '#schemas/generated/view.ts'
import type { EnrolmentTable } from '#storage/tables.ts'
import type { PlainAction } from './action.ts'
import { openCares } from './care.ts'
import { done } from './problem.ts'
import { plainHeader } from './plain-header.ts'
import { unitsWith } from './scene.ts'

const SEVERITIES: readonly CaseloadFlag['severity'][] = ['priority', 'warning', 'notice']

/** The patients assigned to this clinician, and above them everything that is flagged and not acknowledged. */
export const caseload: PlainAction<null, Caseload> = {
  name: 'caseload',
  about: 'nothing',
  run: async (scene) => {
    const units = unitsWith(scene.actor, 'clinician')
    const enrolments = await enrolmentsOfClinician(scene.db, scene.actor.id, units)
    const names = await namesOf(
      scene.db,
      enrolments.map((enrolment) => enrolment.patient),
    )
    const cares = await openCares(scene, enrolments)
    const flags: CaseloadFlag[] = []
    const patients: CaseloadPatient[] = []
    for (const [place, enrolment] of enrolments.entries()) {
      scene.touch({ enrolment })
      const patient = names.get(enrolment.patient) ?? ''
      const care = cares[place] ?? null
      if (care === null) {
        patients.push(unavailable(enrolment, patient))
        continue
      }
      const view = staffView(care.delivered.program, care.state, care.at)
      const own = openFlags(view, enrolment, patient)
      flags.push(...own)
      patients.push({ ...row(view, enrolment, patient), flags: own.length, lastActive: care.state.lastActiveAt })
    }
    return done({ flags: flags.toSorted(bySeverityThenAge), patients: patients.toSorted(byName) })
  },
}

/** Those that a clinician is told of; the patient's page has the others as well. */
function openFlags(view: StaffView, enrolment: EnrolmentTable, patient: string): CaseloadFlag[] {
  return view.flags
    .filter((flag) => flag.state === 'new' && flag.to.includes('clinician'))
    .map(({ id, severity, title, raisedAt }) => ({ id, enrolment: enrolment.id, patient, severity, title, raisedAt }))
}

function row(
  view: StaffView,
  enrolment: EnrolmentTable,
  patient: string,
): Omit<CaseloadPatient, 'flags' | 'lastActive'> {
  const count = (state: string) => view.occurrences.filter((occurrence) => occurrence.state === state).length
  const { status, day, program } = view
  const [due, missed] = [count('open'), count('expired')]
  return { enrolment: enrolment.id, patient, program: program.title, status, day, due, missed }
}

/** A patient whose program is damaged is listed all the same, by the program's id. */
function unavailable(enrolment: EnrolmentTable, patient: string): CaseloadPatient {
  const { id, program, status, last_active_local: lastActive } = enrolment
  const { title } = plainHeader(program)
  return { enrolment: id, patient, program: title, status, day: 0, flags: 0, due: 0, missed: 0, lastActive }
}

function bySeverityThenAge(one: CaseloadFlag, other: CaseloadFlag): number {
  const severity = SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity)
  return severity !== 0 ? severity : compare(one.raisedAt, other.raisedAt)
}

function byName(one: CaseloadPatient, other: CaseloadPatient): number {
  return one.patient.localeCompare(other.patient, 'sv') || compare(one.enrolment, other.enrolment)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
