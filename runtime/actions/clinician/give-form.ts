import { isGivenAlready } from '#engine/index.ts'
import type { GiveForm, PatientPage } from '#schemas/generated/api.ts'
import type { AboutEnrolment, CareAction } from '../door/action.ts'
import { pageOf } from './patient-page.ts'
import { done, refused } from '../context/problem.ts'

/**
 * A clinician gives one patient a form or a battery outside every schedule. What was given so before and still waits is
 * not given once more: two clicks are one form.
 */
export const giveForm: CareAction<AboutEnrolment & GiveForm, PatientPage> = {
  name: 'giveForm',
  about: 'enrolment',
  object: ({ form }) => form,
  run: async (care, { form }) => {
    if (isGivenAlready(care.program, care.state, form)) return refused('already_given')
    const problem = await care.happen({ kind: 'give_form', form })
    return problem === null ? done(await pageOf(care)) : { ok: false, problem }
  },
}
