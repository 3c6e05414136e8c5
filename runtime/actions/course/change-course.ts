import type { BeginMaintenance, PatientPage } from '#schemas/generated/api.ts'
import type { AboutEnrolment, CareAction } from '../door/action.ts'
import type { Care } from '../care/care.ts'
import type { Happening } from '../care/happening.ts'
import { pageOf } from '../clinician/patient-page.ts'
import { done } from '../context/problem.ts'
import type { Result } from '../context/problem.ts'

/** A clinician pauses a program: nothing opens, reminds or is missed until it is resumed. */
export const pauseProgram: CareAction<AboutEnrolment, PatientPage> = {
  name: 'pauseProgram',
  about: 'enrolment',
  run: (care) => happenThenShow(care, { kind: 'pause' }),
}

export const resumeProgram: CareAction<AboutEnrolment, PatientPage> = {
  name: 'resumeProgram',
  about: 'enrolment',
  run: (care) => happenThenShow(care, { kind: 'resume' }),
}

/** A clinician lets a program go over into maintenance, or gives the phase another last day. */
export const beginMaintenance: CareAction<AboutEnrolment & BeginMaintenance, PatientPage> = {
  name: 'beginMaintenance',
  about: 'enrolment',
  run: (care, { until }) => happenThenShow(care, { kind: 'maintain', until }),
}

export const endProgram: CareAction<AboutEnrolment, PatientPage> = {
  name: 'endProgram',
  about: 'enrolment',
  run: (care) => happenThenShow(care, { kind: 'end' }),
}

async function happenThenShow(care: Care, happening: Happening): Promise<Result<PatientPage>> {
  const problem = await care.happen(happening)
  return problem === null ? done(await pageOf(care)) : { ok: false, problem }
}
