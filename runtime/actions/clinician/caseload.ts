import type { Caseload } from '#schemas/generated/api.ts'
import { countNeeds } from '#storage/queries/caseload.ts'
import type { PlainAction } from '../door/action.ts'
import { flagsFor, flagsPage } from './caseload-flags.ts'
import { patientsPage } from './caseload-patients.ts'
import { remindersFor, remindersPage } from './caseload-reminders.ts'
import { mineOf } from './open-due.ts'
import { FIRST_PAGE } from '../context/page.ts'
import { done } from '../context/problem.ts'
import type { Touched } from '../context/scene.ts'

/**
 * The patients assigned to this clinician, and above them every flag that waits for this clinician, whoever's patient:
 * the first of each, and how many there are. Told by what was saved with each enrolment, so that it costs what it shows.
 */
export const caseload: PlainAction<null, Caseload> = {
  name: 'caseload',
  about: 'nothing',
  run: async (scene) => {
    const seen = new Map<string, Touched>()
    const once = { ...scene, touch: (touched: Touched) => void seen.set(touched.enrolment?.id ?? '', touched) }
    // Flags come first: with them everything is brought up to date.
    const flags = await flagsFor(once)
    const shownFlags = await flagsPage(once, flags, FIRST_PAGE)
    const reminders = await remindersFor(once)
    const shownReminders = await remindersPage(once, reminders, FIRST_PAGE)
    const shownPatients = await patientsPage(once, FIRST_PAGE)
    const needs = await countNeeds(scene.db, mineOf(scene))
    for (const touched of seen.values()) scene.touch(touched)
    return done({
      flags: shownFlags.items,
      reminders: shownReminders.items,
      patients: shownPatients.items,
      totals: { flags: flags.length, reminders: reminders.length, ...needs },
      next: { flags: shownFlags.next, reminders: shownReminders.next, patients: shownPatients.next },
    })
  },
}
