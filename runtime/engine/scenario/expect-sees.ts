import type { PatientView, ResultView } from '#schemas/generated/view.ts'
import { patientView, staffView } from '../view.ts'
import type { SeenByPatient } from './scenario.ts'
import type { Story } from './story.ts'
import type { Expected, Tried } from './tried.ts'

/** What the patient sees, by the view that the patient is given. */
export function patientSeesTried({ program, state, at }: Story, expected: Expected<'patient_sees'>): Tried {
  return seen(isThere(patientView(program, state, at), expected.what), expected.sees)
}

/** What a clinician sees, by the view that staff are given. */
export function clinicianSeesTried({ program, state, at }: Story, expected: Expected<'clinician_sees'>): Tried {
  return seen(staffView(program, state, at).results.some(isResult(expected)), expected.sees)
}

function seen(sees: boolean, expected: boolean): Tried {
  return { found: { kind: 'sees', sees }, met: sees === expected }
}

function isThere(view: PatientView, what: SeenByPatient): boolean {
  switch (what.kind) {
    case 'advice':
      return view.advice.some(({ flag }) => flag === what.flag)
    case 'form':
      return view.due.some(({ form }) => form === what.form)
    case 'module':
      return view.modules.some(({ id, state, waiting }) => id === what.module && state !== 'locked' && !waiting)
    case 'page':
      return view.modules
        .filter(({ id }) => id === what.module)
        .some(({ sections }) => sections.some(({ pages }) => pages.some(({ id }) => id === what.page)))
    case 'result':
      return view.results.some(isResult(what))
  }
}

function isResult(what: { readonly form: string; readonly result: string }): (view: ResultView) => boolean {
  return ({ form, result }) => form === what.form && result === what.result
}
