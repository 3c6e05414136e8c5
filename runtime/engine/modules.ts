import type { Draft } from './draft.ts'
import type { PreparedModule, PreparedPage } from './prepare.ts'
import { own } from './record.ts'
import { windowFrom } from './schedule.ts'
import { pastScope } from './scope.ts'
import type { Past } from './past.ts'
import type { LocalTime, ModuleProgress, Occurrence, State } from './state.ts'

/** Opens a module, unless it is open; one that waited for a gate is freed by a rule or a clinician. It never closes again. */
export function openModule(draft: Draft, module: string, openedBy: ModuleProgress['openedBy'], at: LocalTime): void {
  if (!draft.program.modules.has(module)) return
  const progress = own(draft.state.modules, module)
  if (progress === undefined) draft.put('modules', module, opened(module, openedBy, at))
  else if (progress.openedBy === 'program' && openedBy !== 'program')
    draft.put('modules', module, { ...progress, openedBy })
}

function opened(module: string, openedBy: ModuleProgress['openedBy'], at: LocalTime): ModuleProgress {
  return { module, openedAt: at, openedBy, doneAt: null, read: [], handedInAt: null, feedback: null }
}

/** Whether the patient is through with a module and a clinician has not answered yet. */
export function isAwaitingFeedback({ handedInAt, feedback }: ModuleProgress): boolean {
  return handedInAt !== null && feedback === null
}

/** True when a page is there for this patient now. */
export function isPageShown(page: PreparedPage, past: Past, at: LocalTime): boolean {
  return page.show === null || page.show.when(pastScope(past, at, null)) === true
}

/** What the program itself opened waits while a gate is open. */
export function isModuleWaiting({ modules }: State, module: string, gate: boolean): boolean {
  return gate && own(modules, module)?.openedBy === 'program'
}

/** Whether a form that gates content is open, among occurrences. */
export function isGateOpen(occurrences: Iterable<Occurrence>): boolean {
  for (const { gate, state } of occurrences) if (gate && state === 'open') return true
  return false
}

/** Opens what is to be open, gives the forms on shown pages and notes what is done. True when something changed. */
export function settleModules(draft: Draft, at: LocalTime): boolean {
  let changed = false
  for (const prepared of draft.program.modules.values()) {
    const { id } = prepared.module
    const progress = own(draft.state.modules, id)
    if (progress === undefined) {
      if (!opensNow(draft, prepared, at)) continue
      openModule(draft, id, 'program', at)
      changed = true
    }
    if (givePageForms(draft, prepared, at)) changed = true
    if (noteDone(draft, prepared, at)) changed = true
  }
  return changed
}

function opensNow(draft: Draft, { atStart, opens }: PreparedModule, at: LocalTime): boolean {
  return atStart || (opens !== null && opens.when(pastScope(draft.history, at, null)) === true)
}

/** A page's forms are given once, when the module is open and the page is shown. */
function givePageForms(draft: Draft, prepared: PreparedModule, at: LocalTime): boolean {
  let given = false
  for (const page of prepared.pages.values()) {
    for (const { series, n, form } of page.forms) {
      if (draft.state.occurrences[`${series}:${n}`] !== undefined) continue
      if (!isPageShown(page, draft.history, at)) break
      draft.give(series, n, form, windowFrom(at, null))
      given = true
    }
  }
  return given
}

/**
 * A module is done for good once every shown page is read and every form on them is sent; where a clinician is to give
 * feedback, it is then handed in, for good as well, and done by the feedback.
 */
function noteDone(draft: Draft, prepared: PreparedModule, at: LocalTime): boolean {
  const progress = own(draft.state.modules, prepared.module.id)
  if (progress === undefined || progress.doneAt !== null || progress.handedInAt !== null) return false
  for (const page of prepared.pages.values()) {
    if (isPageShown(page, draft.history, at) && !isPageDone(draft.state, progress, page)) return false
  }
  const through = prepared.module.feedback === null ? { doneAt: at } : { handedInAt: at }
  draft.put('modules', prepared.module.id, { ...progress, ...through })
  return true
}

function isPageDone(state: State, progress: ModuleProgress, page: PreparedPage): boolean {
  if (!progress.read.includes(page.page.id)) return false
  return page.forms.every(({ series, n }) => state.occurrences[`${series}:${n}`]?.state === 'submitted')
}
