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

/** What is refused for these reasons cannot be sent again in a better way. */
const KEPT: ReadonlySet<Problem['code']> = new Set([
  'already_sent',
  'submission_conflict',
  'not_open',
  'not_active',
  'amended_meanwhile',
  'amendment_conflict',
])

/**
 * Keeps answers that were refused and could only be typed again, for people to look at. They raise no flag, whatever they
 * say, so the patient's clinician is told that there is something to look at, and the list of patients says so until
 * somebody has. Of a form that there is not, nothing is kept.
 */
export async function keepRefused({ scene, enrolment, state }: Care, came: Came, { code }: Problem): Promise<void> {
  const { id, occurrence, form = null, answers } = came
  if (!KEPT.has(code) || (form === null && !Object.hasOwn(state.occurrences, occurrence))) return
  await keepConflict(scene.db, {
    enrolment: enrolment.id,
    occurrence,
    form,
    submission: id,
    body_hash: answersDigest(answers),
    answers: toJson(answers),
    received_at: scene.now,
    reason: code,
  })
  if (enrolment.clinician !== null) scene.tell(enrolment.clinician)
}
