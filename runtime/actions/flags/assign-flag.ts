import type { AssignFlag, PatientPage } from '#schemas/generated/api.ts'
import { cliniciansAt } from '#storage/queries/directory.ts'
import type { AboutEnrolment, CareAction } from '../door/action.ts'
import type { Care } from '../care/care.ts'
import { pageOf } from '../clinician/patient-page.ts'
import { done } from '../context/problem.ts'
import type { Problem } from '../context/problem.ts'
import { nameOf } from '../context/scene.ts'

export type AboutFlag = AboutEnrolment & { readonly flag: string }

/** A clinician gives a flag to a colleague, who with it reaches the patient until it is acknowledged, or takes it. */
export const assignFlag: CareAction<AboutFlag & AssignFlag, PatientPage> = {
  name: 'assignFlag',
  about: 'enrolment',
  object: ({ flag }) => flag,
  run: async (care, { flag, owner }) => {
    const problem = await give(care, flag, owner)
    return problem === null ? done(await pageOf(care)) : { ok: false, problem }
  },
}

/** Gives a flag to one of the clinicians at the patient's unit. */
export async function give(care: Care, flag: string, id: string): Promise<Problem | null> {
  const { db, actor } = care.scene
  const owner = (await cliniciansAt(db, care.enrolment.unit)).find((one) => one.id === id)
  if (owner === undefined) return { code: 'unknown_clinician' }
  return care.happen({ kind: 'assign_flag', flag, owner, by: nameOf(actor) })
}
