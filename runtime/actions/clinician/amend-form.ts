import { receipt } from '#engine/index.ts'
import type { Amendment, PatientPage, Receipt } from '#schemas/generated/api.ts'
import type { CareAction } from '../door/action.ts'
import type { Care } from '../care/care.ts'
import type { AboutOccurrence } from '../patient/form-to-fill.ts'
import { keepRefused } from '../care/keep-refused.ts'
import { pageOf } from './patient-page.ts'
import { done } from '../context/problem.ts'
import type { Problem } from '../context/problem.ts'
import { nameOf } from '../context/scene.ts'

type Amending = AboutOccurrence & { readonly amendment: Amendment }

/** The patient puts right what was sent. The same amendment again gets the same receipt. */
export const amendForm: CareAction<Amending, Receipt> = {
  name: 'amendForm',
  about: 'enrolment',
  object: ({ occurrence }) => occurrence,
  run: async (care, amending) => {
    const problem = await amend(care, amending, null)
    if (problem !== null) return { ok: false, problem }
    return done(receipt(care.delivered.program, care.state, amending.occurrence))
  },
}

/** A clinician puts right what the patient sent, such as what was said on the telephone. */
export const amendForPatient: CareAction<Amending, PatientPage> = {
  name: 'amendForPatient',
  about: 'enrolment',
  object: ({ occurrence }) => occurrence,
  run: async (care, amending) => {
    const problem = await amend(care, amending, nameOf(care.scene.actor))
    return problem === null ? done(await pageOf(care)) : { ok: false, problem }
  },
}

async function amend(care: Care, { occurrence, amendment }: Amending, by: string | null): Promise<Problem | null> {
  const { id, revision, reason, answers } = amendment
  const problem = await care.happen({ kind: 'amend', id, occurrence, revision, by, reason, answers })
  if (problem !== null) await keepRefused(care, { id, occurrence, answers }, problem)
  return problem
}
