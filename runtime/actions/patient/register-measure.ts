import { measureSeries, receipt } from '#engine/index.ts'
import { canonicalJson } from '#schemas/canonical.ts'
import { digestOf } from '#storage/digest.ts'
import type { Receipt, Submission } from '#schemas/generated/api.ts'
import { addSubmission, submissionById } from '#storage/queries/submissions.ts'
import type { AboutEnrolment, CareAction } from '../door/action.ts'
import type { Care } from '../care/care.ts'
import { keepRefused } from '../care/keep-refused.ts'
import { done } from '../context/problem.ts'
import type { Problem, Result } from '../context/problem.ts'

/** The patient registers a measure, asked for or not. The same submission again is registered once, and gets the same receipt. */
export const registerMeasure: CareAction<
  AboutEnrolment & { readonly form: string; readonly submission: Submission },
  Receipt
> = {
  name: 'registerMeasure',
  about: 'enrolment',
  object: ({ form }) => form,
  run: async (care, { enrolment, form, submission: { id, answers } }) => {
    const { db, now } = care.scene
    const body_hash = digestOf(canonicalJson({ form, answers }))
    const same = await submissionById(db, id)
    if (same !== undefined) {
      const isSame = same.enrolment === enrolment && same.body_hash === body_hash
      return isSame ? done(receiptOf(care, same.occurrence)) : refuse({ code: 'submission_conflict' })
    }
    const before = care.state.responses
    const problem = await care.happen({ kind: 'register', form, answers })
    if (problem !== null) return refuse(problem)
    const occurrence = Object.keys(care.state.responses).find((each) => !Object.hasOwn(before, each)) ?? ''
    await addSubmission(db, { id, enrolment, occurrence, body_hash, received_at: now })
    return done(receiptOf(care, occurrence))

    async function refuse(problem: Problem): Promise<Result<Receipt>> {
      // Occurrences are counted from 1: this one never came to be.
      const occurrence = `${measureSeries(form)}:0`
      if (care.program.measures.has(form)) await keepRefused(care, { id, occurrence, form, answers }, problem)
      return { ok: false, problem }
    }
  },
}

function receiptOf({ program, state }: Care, occurrence: string): Receipt {
  return receipt(program, state, occurrence)
}
