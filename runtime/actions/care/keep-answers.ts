import type { Answers } from '#schemas/generated/view.ts'
import { toJson } from '#storage/json.ts'
import { keepConflict } from '#storage/queries/submissions.ts'
import { answersDigest } from './answers-digest.ts'
import type { Care } from './care.ts'
import type { Problem } from '../context/problem.ts'

/** What came from a patient, under an id chosen by whoever sent it, and does not count. */
interface Came {
  readonly id: string
  readonly occurrence: string
  /** Of what no occurrence was made for. */
  readonly form?: string
  readonly answers: Answers
}

/**
 * Keeps answers that do not count, for people to look at. They raise no flag, whatever they say, so the patient's
 * clinician is told that there is something to look at, and the list of patients says so until somebody has.
 */
export async function keepAnswers({ scene, enrolment }: Care, came: Came, reason: Problem['code']): Promise<void> {
  const { id, occurrence, form = null, answers } = came
  await keepConflict(scene.db, {
    enrolment: enrolment.id,
    occurrence,
    form,
    submission: id,
    body_hash: answersDigest(answers),
    answers: toJson(answers),
    received_at: scene.now,
    reason,
  })
  if (enrolment.clinician !== null) scene.tell(enrolment.clinician)
}
