import { closesForPatient, comesLate, formFor, formWhenSent, revisionsOf } from '#engine/index.ts'
import type { Occurrence } from '#engine/index.ts'
import type { FormToFill } from '#schemas/generated/api.ts'
import type { Form, Result } from '#schemas/generated/bundle.ts'
import { draftOf } from '#storage/queries/drafts.ts'
import type { AboutEnrolment, CareAction } from '../door/action.ts'
import type { Care } from '../care/care.ts'
import { done, refused } from '../context/problem.ts'

export interface AboutOccurrence extends AboutEnrolment {
  readonly occurrence: string
}

/** A form with the answers so far: the draft, or what was sent. One that is only planned is not there yet. */
export const formToFill: CareAction<AboutOccurrence, FormToFill> = {
  name: 'formToFill',
  about: 'enrolment',
  object: ({ occurrence }) => occurrence,
  run: async (care, { occurrence: id }) => {
    const occurrence = occurrenceOf(care, id)
    if (occurrence === null) return refused('unknown_occurrence')
    if (occurrence.state === 'planned' || occurrence.state === 'cancelled') return refused('not_open')
    const page = await formPage(care, occurrence)
    return done({ ...page, form: forPatient(page.form) })
  },
}

/** A form that the patient has sent, with the answers that count and all that staff may see, for putting it right. */
export const sentForm: CareAction<AboutOccurrence, FormToFill> = {
  name: 'sentForm',
  about: 'enrolment',
  object: ({ occurrence }) => occurrence,
  run: async (care, { occurrence: id }) => {
    const occurrence = occurrenceOf(care, id)
    if (occurrence === null) return refused('unknown_occurrence')
    if (!Object.hasOwn(care.state.responses, id)) return refused('not_sent')
    return done(await formPage(care, occurrence))
  },
}

/** An occurrence of a form that there is. */
function occurrenceOf({ state, program }: Care, id: string): Occurrence | null {
  const occurrence = Object.hasOwn(state.occurrences, id) ? state.occurrences[id] : undefined
  return occurrence !== undefined && program.forms.has(occurrence.form) ? occurrence : null
}

/** The form as it is for this patient now; of one that is sent, as it was then. */
async function formPage(care: Care, occurrence: Occurrence): Promise<FormToFill> {
  const { id, form, state } = occurrence
  const { bundle, program } = care.delivered
  const sent = Object.hasOwn(care.state.responses, id) ? care.state.responses[id] : undefined
  return {
    enrolment: care.enrolment.id,
    occurrence: id,
    form: sent === undefined ? formFor(program, care.state, form, care.at) : formWhenSent(program, care.state, sent),
    theme: bundle.theme,
    languages: bundle.languages,
    state,
    closesAt: closesForPatient(occurrence, care.at),
    late: sent?.late ?? comesLate(occurrence, care.at),
    revision: sent === undefined ? 0 : revisionsOf(sent).length,
    answers: sent?.answers ?? (await draftOf(care.scene.db, care.enrolment.id, id)),
  }
}

/** The form without the wording of results that only staff see. What they compute stays: questions may depend on it. */
function forPatient(form: Form): Form {
  return { ...form, results: form.results.map((result) => (result.showTo.includes('patient') ? result : mute(result))) }
}

function mute(result: Result): Result {
  return { ...result, title: {}, explain: null, bands: result.bands.map((band) => ({ ...band, label: {} })) }
}
