import type { Block } from '#schemas/generated/bundle.ts'
import type {
  BlockView,
  ComingForm,
  DueForm,
  MeasureView,
  ModuleView,
  PageView,
  PatientView,
} from '#schemas/generated/view.ts'
import { later } from './calendar.ts'
import { logicFor } from './form-for.ts'
import { isOverdue } from './late.ts'
import { closesForPatient } from './closing.ts'
import { isGateOpen, isModuleWaiting, isPageShown, modulesInOrder } from './modules.ts'
import { programOf } from './own-program.ts'
import { stateAt } from './passing.ts'
import { byUrgency, openOccurrence } from './open-occurrence.ts'
import { byOpening, Past } from './past.ts'
import type { PreparedModule, PreparedPage, Program } from './prepare.ts'
import { own } from './record.ts'
import type { Flag, LocalTime, Occurrence, State } from './state.ts'
import { withName } from './text.ts'
import { timeOf } from './time-of.ts'
import { lastDay } from './standing.ts'
import { messagesView } from './view-messages.ts'
import { adviceOf, formTitle, header, latestPoint, moduleSummary, resultViews, shownPages } from './view-parts.ts'

export { staffView } from './view-staff.ts'

const MOST_COMING = 5

/**
 * What a patient sees at a time. What has closed by then is closed here, whether or not a tick has said so.
 * Holds no flags, no result that is not shown to patients or has no value, and nothing inside a module that is
 * locked or waits for a form.
 */
export function patientView(given: Program, state: State, at: LocalTime): PatientView {
  const program = programOf(given, state.plan)
  const viewer = viewerAt(program, state, at)
  const modules = modulesInOrder(program, viewer.state).map((module) => moduleView(viewer, module))
  return {
    at: viewer.at,
    program: header(program),
    status: viewer.state.status,
    until: lastDay(viewer.state),
    startsAt: viewer.state.status === 'planned' ? viewer.state.startsAt : null,
    day: viewer.past.day(viewer.at) ?? 0,
    progress: {
      done: modules.reduce((sum, module) => sum + module.pagesRead, 0),
      of: modules.reduce((sum, module) => sum + module.pages, 0),
    },
    advice: adviceOf(program, viewer.state, flagsThatAdvise(viewer)),
    due: dueForms(viewer),
    waiting: viewer.waiting,
    coming: comingForms(viewer),
    modules,
    results: resultViews(program, viewer.past, 'patient'),
    measures: measureViews(viewer),
    messages: messagesView(program, viewer.state, 'patient'),
  }
}

interface Viewer {
  readonly program: Program
  readonly state: State
  readonly past: Past
  readonly at: LocalTime
  readonly waiting: boolean
}

function viewerAt(program: Program, before: State, asked: LocalTime): Viewer {
  const at = later(asked, timeOf(before))
  const state = stateAt(program, before, at)
  return { program, state, past: new Past(state), at, waiting: isGateOpen(Object.values(state.occurrences)) }
}

/** Flags raised by a response that is still the latest one to its form, or by a message that nobody has answered. */
function flagsThatAdvise({ state, past }: Viewer): Flag[] {
  const unanswered = past.oldestUnanswered()?.n ?? Infinity
  return Object.values(state.flags).filter(({ response: id, message }) => {
    if (message !== null) return (own(state.messages, message)?.n ?? 0) >= unanswered
    const response = id === null ? undefined : own(state.responses, id)
    return response !== undefined && past.latest(response.form) === response
  })
}

/** Open forms: those that gate content first, then by when they are due or close. A form on a page that cannot be reached now is not due. */
function dueForms(viewer: Viewer): DueForm[] {
  const unreachable = unreachableForms(viewer)
  return Object.values(viewer.state.occurrences)
    .filter((occurrence) => occurrence.state === 'open' && !unreachable.has(occurrence.id))
    .sort((a, b) => byUrgency(a, b) || placeOf(viewer.program, a) - placeOf(viewer.program, b) || byOpening(a, b))
    .map((occurrence) => ({ ...occurrence, closesAt: closesForPatient(occurrence, viewer.at) }))
    .map(({ id, form, openAt, dueAt, closesAt, gate, reminded }) => ({
      occurrence: id,
      form,
      title: formTitle(viewer.program, form),
      opensAt: openAt,
      dueAt,
      late: isOverdue({ dueAt }, viewer.at),
      closesAt,
      gate,
      reminders: reminded,
      questions: viewer.program.forms.has(form) ? firstShown(viewer, form) : 0,
    }))
}

/** How many questions are shown before anything is answered. */
function firstShown({ program, state, at }: Viewer, form: string): number {
  return logicFor(program, state, form, at).visible({}).size
}

/** Where the author put the form: its row in the schedule, its place in the battery. What no schedule gives comes last. */
function placeOf({ series }: Program, { series: id }: Occurrence): number {
  const place = series.findIndex((one) => one.id === id)
  return place < 0 ? series.length : place
}

function unreachableForms({ program, state, past, at, waiting }: Viewer): ReadonlySet<string> {
  const unreachable = new Set<string>()
  for (const module of program.modules.values()) {
    for (const page of module.pages.values()) {
      const { id } = module.module
      const isThere = !own(state.modules, id)?.closedAt && !isModuleWaiting(state, id, waiting)
      if (isThere && isPageShown(page, past, at)) continue
      for (const { series, n } of page.forms) unreachable.add(`${series}:${n}`)
    }
  }
  return unreachable
}

/** The next occurrence of each form that has one planned. In a pause nobody knows. */
function comingForms({ program, state }: Viewer): ComingForm[] {
  if (state.status === 'paused') return []
  const next = new Map<string, ComingForm>()
  const planned = Object.values(state.occurrences).filter((occurrence) => occurrence.state === 'planned')
  for (const { id, form, openAt } of planned.sort(byOpening)) {
    if (next.has(form)) continue
    next.set(form, { occurrence: id, form, title: formTitle(program, form), opensAt: openAt })
  }
  return [...next.values()].slice(0, MOST_COMING)
}

/** What can be registered now: every measure until the program ends. */
function measureViews({ program, state, past }: Viewer): MeasureView[] {
  if (state.status === 'planned' || state.status === 'ended') return []
  return [...program.measures].flatMap((id) => {
    const form = program.forms.get(id)?.form
    const question = form?.questions[0]
    if (form === undefined || question === undefined) return []
    const latest = latestPoint(past, form, 'patient')
    return [{ form: id, title: form.title, question, occurrence: openOccurrence(state, id)?.id ?? null, latest }]
  })
}

function moduleView(viewer: Viewer, prepared: PreparedModule): ModuleView {
  const summary = moduleSummary(prepared, viewer.past, viewer.at)
  const waiting = isModuleWaiting(viewer.state, summary.id, viewer.waiting)
  if (summary.state === 'locked' || waiting) return { ...summary, waiting, sections: [] }
  const pages = shownPages(prepared, viewer.past, viewer.at)
  const sections = prepared.module.sections.map((section) => ({
    id: section.id,
    title: section.title,
    pages: pages.filter((page) => page.section === section).map((page) => pageView(viewer, prepared, page)),
  }))
  return { ...summary, waiting, sections: sections.filter((section) => section.pages.length > 0) }
}

function pageView(viewer: Viewer, prepared: PreparedModule, page: PreparedPage): PageView {
  const { id, title, blocks } = page.page
  const read = own(viewer.state.modules, prepared.module.id)?.read.includes(id) ?? false
  let form = 0
  const shown = blocks.flatMap((block) =>
    blockView(viewer, block, block.kind === 'form' ? page.forms[form++] : undefined),
  )
  return { id, title, read, blocks: shown }
}

function blockView(
  { program, state }: Viewer,
  block: Block,
  given: { readonly series: string; readonly n: number } | undefined,
): BlockView[] {
  switch (block.kind) {
    case 'text':
    case 'tip':
      return [{ ...block, text: withName(block.text, state.patient.firstName) }]
    case 'form': {
      const occurrence = given === undefined ? undefined : own(state.occurrences, `${given.series}:${given.n}`)
      if (occurrence === undefined) return []
      const { id, form } = occurrence
      return [{ kind: 'form', form, title: formTitle(program, form), occurrence: id, state: occurrence.state }]
    }
    default:
      return [block]
  }
}
