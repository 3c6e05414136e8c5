import { patientView } from '#engine/index.ts'
import type { MyProgramPage } from '#schemas/generated/api.ts'
import type { AboutEnrolment, CareAction } from '../door/action.ts'
import type { Care } from '../care/care.ts'
import { done } from '../context/problem.ts'

/** A program as its patient sees it now. */
export const myProgram: CareAction<AboutEnrolment, MyProgramPage> = {
  name: 'myProgram',
  about: 'enrolment',
  run: async (care) => done(myProgramPage(care)),
}

export function myProgramPage(care: Care): MyProgramPage {
  return { enrolment: care.enrolment.id, view: patientView(care.program, care.state, care.at) }
}
