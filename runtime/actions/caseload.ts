import { staffView } from '#engine/index.ts'
import type { Caseload, CaseloadFlag, CaseloadPatient, CaseloadReminder } from '#schemas/generated/api.ts'
import { cliniciansAt, namesOf } from '#storage/queries/directory.ts'
import { enrolmentsOfClinician } from '#storage/queries/enrolments.ts'
import { seenUpTo } from '#storage/queries/seen.ts'
import type { Staff, StaffView } from '#schemas/generated/view.ts'
import type { EnrolmentTable } from '#storage/tables.ts'
import type { PlainAction } from './action.ts'
import { bySeverityThenAge } from './by-severity.ts'
import { openCares } from './care.ts'
import { enrolmentsWithFlagsFor, ownerOf } from './flag-owner.ts'
import { done } from './problem.ts'
import { plainHeader } from './plain-header.ts'
import { unitsWith } from './scene.ts'

/** The patients assigned to this clinician, and above them every flag that waits for this clinician, whoever's patient. */
export const caseload: PlainAction<null, Caseload> = {
  name: 'caseload',
  about: 'nothing',
  run: async (scene) => {
    const units = unitsWith(scene.actor, 'clinician')
    const me = scene.actor.id
    const assigned = await enrolmentsOfClinician(scene.db, me, units)
    const enrolments = [...assigned, ...(await enrolmentsWithFlagsFor(scene.db, me, units))]
    const colleagues = new Map<string, Staff[]>()
    for (const unit of units) colleagues.set(unit, await cliniciansAt(scene.db, unit))
    const names = await namesOf(
      scene.db,
      enrolments.map((enrolment) => enrolment.patient),
    )
    const cares = await openCares(scene, enrolments)
    const seen = await seenUpTo(
      scene.db,
      me,
      assigned.map((enrolment) => enrolment.id),
    )
    const flags: CaseloadFlag[] = []
    const reminders: CaseloadReminder[] = []
    const patients: CaseloadPatient[] = []
    for (const [place, enrolment] of enrolments.entries()) {
      const patient = names.get(enrolment.patient) ?? ''
      const care = cares[place] ?? null
      const isAssigned = place < assigned.length
      if (care === null) {
        scene.touch({ enrolment })
        if (isAssigned) patients.push(unavailable(enrolment, patient))
        continue
      }
      const view = staffView(care.program, care.state, care.at)
      const mine = flagsFor(me, view, enrolment, colleagues.get(enrolment.unit) ?? [])
      if (isAssigned || mine.length > 0) scene.touch({ enrolment })
      flags.push(...mine.map((flag) => ({ ...flag, enrolment: enrolment.id, patient })))
      if (!isAssigned) continue
      reminders.push(...remindersOf(view, enrolment.id, patient))
      const news = Object.keys(care.state.responses).length - (seen.get(enrolment.id) ?? 0)
      patients.push({ ...row(view, enrolment, patient), news, lastActive: care.state.lastActiveAt })
    }
    return done({
      flags: flags.toSorted(bySeverityThenAge),
      reminders: reminders.toSorted((one, other) => compare(one.by, other.by) || compare(one.id, other.id)),
      patients: patients.toSorted(byName),
    })
  },
}

/** Those that have come to a clinician and are not put off; the patient's page has the others as well. */
function flagsFor(
  person: string,
  view: StaffView,
  enrolment: EnrolmentTable,
  colleagues: readonly Staff[],
): Omit<CaseloadFlag, 'enrolment' | 'patient'>[] {
  return view.flags
    .filter(
      ({ state, to, owner }) =>
        state === 'new' &&
        (owner !== null || to.includes('clinician')) &&
        ownerOf(owner?.id ?? null, enrolment, colleagues)?.id === person,
    )
    .map(({ id, severity, title, raisedAt, escalatedAt }) => ({ id, severity, title, raisedAt, escalatedAt }))
}

function remindersOf(view: StaffView, enrolment: string, patient: string): CaseloadReminder[] {
  return view.reminders
    .filter((reminder) => reminder.doneAt === null)
    .map(({ id, text, by }) => ({ id, enrolment, patient, text, by }))
}

function row(
  view: StaffView,
  { id: enrolment }: EnrolmentTable,
  patient: string,
): Omit<CaseloadPatient, 'news' | 'lastActive'> {
  const count = (state: string) => view.occurrences.filter((occurrence) => occurrence.state === state).length
  const { status, day, program } = view
  return {
    enrolment,
    patient,
    program: program.title,
    status,
    day,
    flags: view.flags.filter(({ state, to }) => state !== 'acknowledged' && to.includes('clinician')).length,
    unread: view.messages.unread,
    homework: view.homework.length,
    due: count('open'),
    missed: count('expired'),
  }
}

/** A patient whose program is damaged is listed all the same, by the program's id. */
function unavailable(enrolment: EnrolmentTable, patient: string): CaseloadPatient {
  const { id, program, status, last_active_local: lastActive } = enrolment
  const { title } = plainHeader(program)
  const nothing = { flags: 0, unread: 0, homework: 0, news: 0, due: 0, missed: 0 }
  return { enrolment: id, patient, program: title, status, day: 0, ...nothing, lastActive }
}

function byName(one: CaseloadPatient, other: CaseloadPatient): number {
  return one.patient.localeCompare(other.patient, 'sv') || compare(one.enrolment, other.enrolment)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
