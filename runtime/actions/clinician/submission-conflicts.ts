import { givenAnswers } from '#engine/index.ts'
import type { Conflicts } from '#schemas/generated/api.ts'
import { fromJson } from '#storage/json.ts'
import { namesOf } from '#storage/queries/directory.ts'
import { conflictsOf } from '#storage/queries/submissions.ts'
import type { AboutEnrolment, CareAction } from '../door/action.ts'
import { localTime } from '../context/calendar.ts'
import type { Care } from '../care/care.ts'
import { done } from '../context/problem.ts'

/** What a patient sent that did not count, for the assigned clinician to look at. */
export const submissionConflicts: CareAction<AboutEnrolment, Conflicts> = {
  name: 'submissionConflicts',
  about: 'enrolment',
  run: async (care) => done(await conflictsShown(care)),
}

export async function conflictsShown({ program, state, scene, enrolment }: Care): Promise<Conflicts> {
  const kept = await conflictsOf(scene.db, enrolment.id)
  const lookers = kept.flatMap(({ looked_by: by }) => (by === null ? [] : [by]))
  const names = await namesOf(scene.db, [...new Set(lookers)])
  return {
    conflicts: kept.map(({ submission, occurrence, body_hash: digest, reason, answers, ...row }) => {
      const form = row.form ?? state.occurrences[occurrence]?.form ?? ''
      const { received_at: receivedAt, looked_by: by, looked_at: lookedAt } = row
      return {
        submission,
        occurrence,
        digest,
        form,
        title: program.forms.get(form)?.form.title ?? {},
        receivedAt,
        at: localTime(receivedAt, enrolment.zone),
        reason,
        answers: givenAnswers(program, form, fromJson(answers)),
        lookedAt: by === null || lookedAt === null ? null : { by: names.get(by) ?? '', at: lookedAt },
      }
    }),
  }
}
