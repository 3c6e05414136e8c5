import { patientView } from '#engine/index.ts'
import type { MyProgram, MyPrograms } from '#schemas/generated/api.ts'
import { enrolmentsOfPatient } from '#storage/queries/enrolments.ts'
import type { EnrolmentTable } from '#storage/tables.ts'
import type { PlainAction } from '../door/action.ts'
import { openCares } from '../care/open-cares.ts'
import type { Care } from '../care/care.ts'
import { done } from '../context/problem.ts'
import { plainHeader } from '../context/plain-header.ts'

/** The patient's own programs, with what is due in each. */
export const myPrograms: PlainAction<null, MyPrograms> = {
  name: 'myPrograms',
  about: 'nothing',
  run: async (scene) => {
    const enrolments = await enrolmentsOfPatient(scene.db, scene.actor.id)
    const cares = await openCares(scene, enrolments)
    for (const enrolment of enrolments) scene.touch({ enrolment })
    return done({ programs: enrolments.map((enrolment, place) => myProgram(enrolment, cares[place] ?? null)) })
  },
}

/** A damaged program is listed by its id alone, so that the patient sees that it is there; opening it says the rest. */
function myProgram(enrolment: EnrolmentTable, care: Care | null): MyProgram {
  const { id, program, status } = enrolment
  if (care === null) {
    return { enrolment: id, program: plainHeader(program), status, day: 0, due: 0, progress: { done: 0, of: 0 } }
  }
  const view = patientView(care.program, care.state, care.at)
  const { progress, day, due } = view
  return { enrolment: id, program: view.program, status: view.status, day, due: due.length, progress }
}
