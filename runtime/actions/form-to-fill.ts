import { comesLate, formFor } from '#engine/index.ts'
import type { FormToFill } from '#schemas/generated/api.ts'
import type { Form, Result } from '#schemas/generated/bundle.ts'
import { draftOf } from '#storage/queries/drafts.ts'
import type { AboutEnrolment, CareAction } from './action.ts'
import { done, refused } from './problem.ts'

export interface AboutOccurrence extends AboutEnrolment {
  readonly occurrence: string
}

/** A form with the answers so far: the draft, or what was sent. One that is only planned is not there yet. */
export const formToFill: CareAction<AboutOccurrence, FormToFill> = {
  name: 'formToFill',
  about: 'enrolment',
  object: ({ occurrence }) => occurrence,
  run: async (care, { enrolment, occurrence: id }) => {
    const occurrence = Object.hasOwn(care.state.occurrences, id) ? care.state.occurrences[id] : undefined
    const { bundle, program } = care.delivered
    if (occurrence === undefined || !program.forms.has(occurrence.form)) return refused('unknown_occurrence')
    if (occurrence.state === 'planned' || occurrence.state === 'cancelled') return refused('not_open')
    const sent = Object.hasOwn(care.state.responses, id) ? care.state.responses[id] : undefined
    return done({
      enrolment,
      occurrence: id,
      form: forPatient(formFor(program, care.state, occurrence.form, care.at)),
      theme: bundle.theme,
      languages: bundle.languages,
      state: occurrence.state,
      closesAt: occurrence.closeAt,
      late: sent?.late ?? comesLate(occurrence, care.at),
      answers: sent?.answers ?? (await draftOf(care.scene.db, enrolment, id)),
    })
  },
}

/** The form without the wording of results that only staff see. What they compute stays: questions may depend on it. */
function forPatient(form: Form): Form {
  return { ...form, results: form.results.map((result) => (result.showTo.includes('patient') ? result : mute(result))) }
}

function mute(result: Result): Result {
  return { ...result, title: {}, explain: null, bands: result.bands.map((band) => ({ ...band, label: {} })) }
}
