import type { Band, Form, Result, Text } from '#schemas/generated/bundle.ts'
import type {
  Advice,
  FeedbackView,
  ModuleSummary,
  ProgramHeader,
  ResultPoint,
  ResultView,
  ScoreView,
} from '#schemas/generated/view.ts'
import { isModuleClosed, isPageShown } from './modules.ts'
import { type Past, scoreOf } from './past.ts'
import { bandsFor } from './patient.ts'
import type { PreparedModule, PreparedPage, Program } from './prepare.ts'
import { own } from './record.ts'
import type { Flag, LocalTime, ModuleProgress, Patient, Response, Score, State } from './state.ts'
import { withName } from './text.ts'

/* What the patient's and the staff's views have in common. */

export function header({ bundle }: Program): ProgramHeader {
  const { program, version, title, purpose, languages, theme, messages } = bundle
  return { id: program, version, title, purpose, languages, theme, messages }
}

/** A form's title; the id stands in for a form the bundle lacks. */
export function formTitle(program: Program, form: string): Text {
  return program.forms.get(form)?.form.title ?? { [program.bundle.languages[0] ?? 'en']: form }
}

export function shownPages(prepared: PreparedModule, past: Past, at: LocalTime): PreparedPage[] {
  return [...prepared.pages.values()].filter((page) => isPageShown(page, past, at))
}

/** How far the patient has come in a module. Pages that are not shown to this patient count nowhere. */
export function moduleSummary(prepared: PreparedModule, past: Past, at: LocalTime): ModuleSummary {
  const { id, title } = prepared.module
  const progress = own(past.state.modules, id)
  const pages = shownPages(prepared, past, at)
  return {
    id,
    title,
    state: progress === undefined || isModuleClosed(progress) ? 'locked' : progress.doneAt === null ? 'open' : 'done',
    openedAt: progress?.openedAt ?? null,
    closedAt: progress?.closedAt ?? null,
    feedback: feedbackView(prepared, progress, past.state.patient),
    pagesRead: progress === undefined ? 0 : pages.filter(({ page }) => progress.read.includes(page.id)).length,
    pages: pages.length,
  }
}

function feedbackView(
  { module }: PreparedModule,
  progress: ModuleProgress | undefined,
  { firstName }: Patient,
): FeedbackView | null {
  if (module.feedback === null) return null
  const note = module.feedback.note && withName(module.feedback.note, firstName)
  return { note, handedInAt: progress?.handedInAt ?? null, given: progress?.feedback ?? null }
}

/** The results shown to a viewer that have something to show, in the program's order. A patient sees points with a value only. */
export function resultViews(program: Program, past: Past, viewer: 'patient' | 'clinician'): ResultView[] {
  const views: ResultView[] = []
  for (const { form } of program.forms.values()) {
    for (const result of form.results) {
      if (!result.showTo.includes(viewer)) continue
      const points = past.responses(form.id).flatMap((response) => pointOf(response, result, viewer))
      const latest = points.at(-1)
      if (latest === undefined) continue
      const bands = bandsFor(result.bands, past.state.patient, latest.at)
      views.push({ ...resultView(form.id, form.title, result, past.state.patient), bands: [...bands], points })
    }
  }
  return views
}

type Scored = Pick<Response, 'form' | 'scores'>

/** The scores of a response that are shown to a viewer, in the form's order. */
export function scoreViews(program: Program, response: Scored, viewer: 'patient' | 'clinician'): ScoreView[] {
  const results = program.forms.get(response.form)?.form.results ?? []
  return results.flatMap((result) => {
    const score = scoreOf(response, result.id)
    if (score === undefined || !result.showTo.includes(viewer) || !isFor(viewer, score)) return []
    const { id, title, unit, decimals } = result
    return [
      { result: id, title, unit, decimals, value: score.value, status: score.status, band: bandAt(result, score) },
    ]
  })
}

/** The advice of flags that the patient's answers or messages raised, newest first, each flag once. */
export function adviceOf(program: Program, state: State, flags: readonly Flag[]): Advice[] {
  const newest = [...flags].sort((a, b) => (a.raisedAt === b.raisedAt ? 0 : a.raisedAt < b.raisedAt ? 1 : -1))
  const advice = new Map<string, Advice>()
  for (const { rule, raisedAt, response, message } of newest) {
    const text = response === null && message === null ? null : (program.flags.get(rule)?.item.advice ?? null)
    if (text === null || advice.has(rule)) continue
    advice.set(rule, { flag: rule, at: raisedAt, text: withName(text, state.patient.firstName) })
  }
  return [...advice.values()]
}

/** A patient never sees that a score is missing or wrong. */
function isFor(viewer: 'patient' | 'clinician', { value, status }: Score): boolean {
  return viewer === 'clinician' || (value !== null && (status === 'valid' || status === 'prorated'))
}

function pointOf(response: Response, result: Result, viewer: 'patient' | 'clinician'): ResultPoint[] {
  const score = scoreOf(response, result.id)
  if (score === undefined || !isFor(viewer, score)) return []
  const { value, status } = score
  return [{ occurrence: response.occurrence, at: response.at, value, status, band: bandAt(result, score) }]
}

function bandAt({ bands }: Result, { band }: Score): Band | null {
  return band === null ? null : (bands[band] ?? null)
}

/** The latest value of a measure, where it is shown to the viewer. */
export function latestPoint(past: Past, { id, results }: Form, viewer: 'patient' | 'clinician'): ResultPoint | null {
  const result = results.find((each) => each.showTo.includes(viewer))
  const response = past.latest(id)
  return result === undefined || response === null ? null : (pointOf(response, result, viewer)[0] ?? null)
}

function resultView(form: string, title: Text, result: Result, patient: Patient): Omit<ResultView, 'bands' | 'points'> {
  return {
    form,
    formTitle: title,
    result: result.id,
    title: result.title,
    unit: result.unit,
    decimals: result.decimals,
    range: result.range,
    explain: result.explain && withName(result.explain, patient.firstName),
    as: result.as,
  }
}
