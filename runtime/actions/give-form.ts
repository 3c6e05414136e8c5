import type { PatientPage } from '#schemas/generated/api.ts'
import type { AboutEnrolment, CareAction } from './action.ts'
import { pageOf } from './patient-page.ts'
import { done } from './problem.ts'

/** A clinician gives one patient a form or a battery outside every schedule. */
export const giveForm: CareAction<AboutEnrolment & { readonly form: string }, PatientPage> = {
  name: 'giveForm',
  about: 'enrolment',
  object: ({ form }) => form,
  run: async (care, { form }) => {
    const problem = await care.happen({ kind: 'give_form', form })
    return problem === null ? done(await pageOf(care)) : { ok: false, problem }
  },
}
