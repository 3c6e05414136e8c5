import { receipt } from '#engine/index.ts'
import type { Receipt, Submission } from '#schemas/generated/api.ts'
import { dropDraft } from '#storage/queries/drafts.ts'
import { addSubmission, submissionsMeeting } from '#storage/queries/submissions.ts'
import { answersDigest } from '../care/answers-digest.ts'
import type { CareAction } from '../door/action.ts'
import type { AboutOccurrence } from './form-to-fill.ts'
import { keepRefused } from '../care/keep-refused.ts'
import { done } from '../context/problem.ts'
import type { Problem, Result } from '../context/problem.ts'

/**
 * Sends a form. The same submission again gets the same receipt, however often and however late it comes. Another
 * one for a form that is sent, the same id with other content, and what comes for a form that is not open, does not
 * count; it is kept for people to look at.
 */
export const submitForm: CareAction<AboutOccurrence & { readonly submission: Submission }, Receipt> = {
  name: 'submitForm',
  about: 'enrolment',
  object: ({ occurrence }) => occurrence,
  run: async (care, { enrolment, occurrence, submission: { id, answers } }) => {
    const { db, now } = care.scene
    const body_hash = answersDigest(answers)
    const known = await submissionsMeeting(db, { id, enrolment, occurrence })
    const same = known.find((one) => one.id === id)
    const sent = known.find((one) => one.enrolment === enrolment && one.occurrence === occurrence)
    if (same !== undefined || sent !== undefined) {
      if (same !== undefined && same.id === sent?.id && same.body_hash === body_hash) return done(receiptOf())
      return refuse({ code: same === undefined ? 'already_sent' : 'submission_conflict' })
    }
    const problem = await care.happen({ kind: 'submit', occurrence, answers })
    if (problem !== null) return refuse(problem)
    await addSubmission(db, { id, enrolment, occurrence, body_hash, received_at: now })
    await dropDraft(db, enrolment, occurrence)
    return done(receiptOf())

    async function refuse(problem: Problem): Promise<Result<Receipt>> {
      await keepRefused(care, { id, occurrence, answers }, problem)
      return { ok: false, problem }
    }

    function receiptOf(): Receipt {
      return receipt(care.program, care.state, occurrence)
    }
  },
}
