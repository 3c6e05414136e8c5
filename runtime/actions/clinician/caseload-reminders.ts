import { reminderViews } from '#engine/index.ts'
import type { CaseloadReminder, CaseloadReminders, PageQuery } from '#schemas/generated/api.ts'
import { remindersOf } from '#storage/queries/caseload.ts'
import type { RemindedRow } from '#storage/queries/caseload.ts'
import { firingOf } from '#storage/queries/states.ts'
import type { PlainAction } from '../door/action.ts'
import { mineOf, openDue } from './open-due.ts'
import { patientNames, touchEach } from './shown-rows.ts'
import { compareKeys, pageAsked, pageOf } from '../context/page.ts'
import type { Page } from '../context/page.ts'
import { done, refused } from '../context/problem.ts'
import type { Scene } from '../context/scene.ts'

type ReminderKey = readonly [by: string, id: string, enrolment: string]

/** Something a rule reminds of that nobody has done. */
type Reminder = Pick<CaseloadReminder, 'id' | 'text' | 'by'> &
  Pick<RemindedRow, 'enrolment' | 'patient' | 'unit' | 'digest'>

/** More of what rules remind a clinician of. */
export const caseloadReminders: PlainAction<PageQuery, CaseloadReminders> = {
  name: 'caseloadReminders',
  about: 'nothing',
  run: async (scene, asked) => {
    const page = pageAsked<ReminderKey>(asked, ['string', 'string', 'string'])
    if (page === null) return refused('invalid_cursor')
    await openDue(scene, mineOf(scene))
    return done(await remindersPage(scene, await remindersFor(scene), page))
  },
}

/** What rules remind of about the patients of the clinician who asks, the soonest first. */
export async function remindersFor(scene: Scene): Promise<Reminder[]> {
  const rows = await remindersOf(scene.db, mineOf(scene))
  return rows.flatMap(undone).toSorted((one, other) => compareKeys(keyOf(one), keyOf(other)))
}

export async function remindersPage(
  scene: Scene,
  reminders: readonly Reminder[],
  page: Page<ReminderKey>,
): Promise<CaseloadReminders> {
  const { rows, next } = pageOf(reminders, page, keyOf)
  const names = await patientNames(scene, rows)
  touchEach(scene, rows)
  const items = rows.map(({ id, enrolment, patient, text, by }) => {
    return { id, enrolment, patient: names.get(patient) ?? '', text, by }
  })
  return { items, next }
}

function undone(row: RemindedRow): Reminder[] {
  const { enrolment, patient, unit, digest } = row
  return reminderViews({ firings: { [row.id]: firingOf(row) } })
    .filter(({ doneAt }) => doneAt === null)
    .map(({ id, text, by }) => ({ id, text, by, enrolment, patient, unit, digest }))
}

function keyOf({ by, id, enrolment }: Reminder): ReminderKey {
  return [by, id, enrolment]
}
