import type { Occurrence } from '#engine/index.ts'
import type { Saved, SaveAnswer } from '#schemas/generated/api.ts'
import { toJson } from '#storage/json.ts'
import { keepDraft } from '#storage/queries/drafts.ts'
import { holdEnrolment } from '#storage/queries/enrolments.ts'
import type { CareAction } from '../door/action.ts'
import type { Care } from '../care/care.ts'
import { moved, localTime } from '../context/calendar.ts'
import type { AboutOccurrence } from './form-to-fill.ts'
import { done, refused } from '../context/problem.ts'

/** How often it is noted that the patient is typing: a form that has been begun stays open for an hour after. */
const NOTED_EVERY = 5 * 60_000

/** Keeps one answer while the patient types. What is kept may be half-written: sending is what checks it. */
export const saveAnswer: CareAction<AboutOccurrence & SaveAnswer, Saved> = {
  name: 'saveAnswer',
  about: 'enrolment',
  object: ({ occurrence }) => occurrence,
  run: async (care, { enrolment, occurrence: id, client, seq, question, value }) => {
    const occurrence = Object.hasOwn(care.state.occurrences, id) ? care.state.occurrences[id] : undefined
    if (occurrence === undefined) return refused('unknown_occurrence')
    if (occurrence.state === 'submitted') return refused('already_sent')
    if (occurrence.state !== 'open' && occurrence.state !== 'expired') return refused('not_open')
    const form = care.program.forms.get(occurrence.form)
    if (form === undefined || !form.questions.has(question)) {
      return refused('invalid_answers', { errors: [{ pointer: '/question', code: 'unknown_question' }] })
    }
    // Elsewhere the same form may be being sent this moment; then this answer comes too late, and is told so.
    await holdEnrolment(care.scene.db, enrolment)
    await keepDraft(care.scene.db, { enrolment, occurrence: id, client, seq, question, value: toJson(value) })
    await noteTyping(care, occurrence)
    return done({ seq })
  },
}

/** Notes that the patient is at work on a form, so that it does not close under the hand. */
async function noteTyping(care: Care, { id, typedAt }: Occurrence): Promise<void> {
  const { last_active_local: active, zone } = care.enrolment
  const last = typedAt ?? (care.state.occurrences[id]?.state === 'open' ? null : active)
  if (last !== null && last > localTime(moved(care.scene.now, -NOTED_EVERY), zone)) return
  await care.happen({ kind: 'type', occurrence: id })
}
