import { isStorableText } from './answer.ts'
import type { Draft } from './draft.ts'
import type { AnswerProblem, Event, Refusal } from './event.ts'
import { logicFor } from './form-for.ts'
import { own } from './record.ts'
import { revisionsOf } from './revisions.ts'
import { tryAfterAmendment } from './rules.ts'
import { scoreForm } from './score.ts'
import type { LocalTime, Response, Revision } from './state.ts'
import { whenSent } from './when-sent.ts'

/**
 * Puts a sent answer right. It is checked and scored as it would have been when it was sent, and stands where it stood:
 * it does not become the latest by being amended. Answers that are as they were make no revision.
 */
export function amend(draft: Draft, event: Extract<Event, { kind: 'amend' }>, at: LocalTime): Refusal | null {
  const { program, state } = draft
  const response = own(state.responses, event.occurrence)
  if (response === undefined || !program.forms.has(response.form)) {
    return refused(own(state.occurrences, event.occurrence) === undefined ? 'unknown_occurrence' : 'not_sent')
  }
  const { form } = response
  const before = whenSent(state, response)
  const logic = logicFor(program, before, form, response.at)
  const answers = logic.clean(event.answers)
  const revisions = revisionsOf(response)
  const known = revisions.find(({ amended }) => amended?.id === event.id)
  if (known !== undefined) {
    const isSame = known.amended?.reason === event.reason && isEqual(known.answers, answers)
    return isSame ? null : refused('amendment_conflict')
  }
  if (event.revision !== revisions.length) return refused('amended_meanwhile')
  if (!isStorableText(event.reason)) return refused('invalid_text')
  const problems = logic.problems(event.answers, 'sending')
  if (problems.length > 0) return refused('invalid_answers', problems)
  if (isEqual(response.answers, answers)) return null
  const { id, by, reason } = event
  const { answers: were, scores: counted, amended } = response
  const next: Response = {
    ...response,
    answers,
    scores: scoreForm(program, before, form, answers, response.at),
    amended: { id, at, by, reason },
    earlier: [...response.earlier, { answers: were, scores: counted, amended }],
  }
  draft.putResponse(next)
  if (by === null) draft.set({ lastActiveAt: at })
  tryAfterAmendment(draft, next, at)
  return null
}

/** Answers that were cleaned have their questions in the form's order, so that equal ones are written alike. */
function isEqual(one: Revision['answers'], other: Revision['answers']): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function refused(code: Refusal['code'], problems: readonly AnswerProblem[] = []): Refusal {
  return { code, problems }
}
