import type { PatientPage, SnoozeFlag } from '#schemas/generated/api.ts'
import type { CareAction } from '../door/action.ts'
import type { AboutFlag } from './assign-flag.ts'
import { pageOf } from '../clinician/patient-page.ts'
import { done } from '../context/problem.ts'
import { nameOf } from '../context/scene.ts'

/** A clinician puts a flag off until a time on the patient's clock. */
export const snoozeFlag: CareAction<AboutFlag & SnoozeFlag, PatientPage> = {
  name: 'snoozeFlag',
  about: 'enrolment',
  object: ({ flag }) => flag,
  run: async (care, { flag, until }) => {
    const problem = await care.happen({ kind: 'snooze_flag', flag, until, by: nameOf(care.scene.actor) })
    return problem === null ? done(await pageOf(care)) : { ok: false, problem }
  },
}
