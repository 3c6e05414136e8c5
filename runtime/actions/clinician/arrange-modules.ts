import type { OrderModules, PatientPage } from '#schemas/generated/api.ts'
import type { AboutEnrolment, CareAction } from '../door/action.ts'
import { pageOf } from './patient-page.ts'
import { done } from '../context/problem.ts'

/** A clinician closes a module for one patient; opening it again is `openModule`. */
export const closeModule: CareAction<AboutEnrolment & { readonly module: string }, PatientPage> = {
  name: 'closeModule',
  about: 'enrolment',
  object: ({ module }) => module,
  run: async (care, { module }) => {
    const problem = await care.happen({ kind: 'close_module', module })
    return problem === null ? done(await pageOf(care)) : { ok: false, problem }
  },
}

/** A clinician gives the modules another order for one patient. */
export const orderModules: CareAction<AboutEnrolment & OrderModules, PatientPage> = {
  name: 'orderModules',
  about: 'enrolment',
  run: async (care, { modules }) => {
    const problem = await care.happen({ kind: 'order_modules', modules })
    return problem === null ? done(await pageOf(care)) : { ok: false, problem }
  },
}
