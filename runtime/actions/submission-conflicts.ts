import { givenAnswers } from '#engine/index.ts'
import type { Conflicts } from '#schemas/generated/api.ts'
import { fromJson } from '#storage/json.ts'
import { conflictsOf } from '#storage/queries/submissions.ts'
import type { AboutEnrolment, CareAction } from './action.ts'
import { done } from './problem.ts'

/** What a patient sent that did not count, for the assigned clinician to look at. */
export const submissionConflicts: CareAction<AboutEnrolment, Conflicts> = {
  name: 'submissionConflicts',
  about: 'enrolment',
  run: async (care, { enrolment }) => {
    const { program } = care
    const kept = await conflictsOf(care.scene.db, enrolment)
    return done({
      conflicts: kept.map(({ submission, occurrence, received_at: receivedAt, reason, answers }) => {
        const form = care.state.occurrences[occurrence]?.form ?? ''
        const title = program.forms.get(form)?.form.title ?? {}
        return {
          submission,
          occurrence,
          form,
          title,
          receivedAt,
          reason,
          answers: givenAnswers(program, form, fromJson(answers)),
        }
      }),
    })
  },
}
