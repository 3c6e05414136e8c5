import type { Draft } from './draft.ts'
import type { Refusal } from './event.ts'
import type { PreparedModule, PreparedPage, Program } from './prepare.ts'
import { own } from './record.ts'
import { windowFrom } from './schedule.ts'
import { pastScope } from './scope.ts'
import type { Past } from './past.ts'
import type { LocalTime, ModuleProgress, Occurrence, State } from './state.ts'

/**
 * Opens a module, unless it is open; one that waited for a gate is freed by a rule or a clinician, and so is one that a
 * clinician closed. The program's own conditions never open what was closed.
 */
export function openModule(draft: Draft, module: string, openedBy: ModuleProgress['openedBy'], at: LocalTime): void {
  if (!draft.program.modules.has(module)) return
  const progress = own(draft.state.modules, module)
  if (progress === undefined) draft.put('modules', module, opened(module, openedBy, at))
  else if (openedBy !== 'program' && (progress.openedBy === 'program' || progress.closedAt !== null))
    draft.put('modules', module, { ...progress, openedBy, closedAt: null })
}

/** Closes a module that is open; closing it again changes nothing. */
export function closeModule(draft: Draft, module: string, at: LocalTime): Refusal['code'] | null {
  if (!draft.program.modules.has(module)) return 'unknown_module'
  const progress = own(draft.state.modules, module)
  if (progress === undefined) return 'module_locked'
  if (progress.closedAt === null) draft.put('modules', module, { ...progress, closedAt: at })
  return null
}

/** Gives the modules another order, which must have each of them once. */
export function orderModules(draft: Draft, modules: readonly string[]): Refusal['code'] | null {
  const known = [...draft.program.modules.keys()]
  if (modules.some((module) => !known.includes(module))) return 'unknown_module'
  if (modules.length > 0 && (modules.length !== known.length || new Set(modules).size !== known.length))
    return 'invalid_order'
  const isOwn = modules.every((module, place) => module === known[place])
  const order = isOwn ? [] : modules
  if (order.join(' ') !== draft.state.moduleOrder.join(' ')) draft.set({ moduleOrder: order })
  return null
}

/** The modules in the order they have for this patient. A program that has got more since has those last. */
export function modulesInOrder({ modules }: Program, { moduleOrder }: State): readonly PreparedModule[] {
  const first = moduleOrder.flatMap((id) => modules.get(id) ?? [])
  return [...first, ...[...modules.values()].filter((each) => !first.includes(each))]
}

/** True for a module that is not open: it never was, or a clinician closed it. */
export function isModuleClosed(progress: ModuleProgress | undefined): boolean {
  return progress === undefined || progress.closedAt !== null
}

function opened(module: string, openedBy: ModuleProgress['openedBy'], at: LocalTime): ModuleProgress {
  return { module, openedAt: at, closedAt: null, openedBy, doneAt: null, read: [], handedInAt: null, feedback: null }
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

/**
 * Opens what is to be open, gives the forms on shown pages and notes what is done; in a pause and in maintenance only the
 * last. True when something changed.
 */
export function settleModules(draft: Draft, at: LocalTime): boolean {
  const opens = draft.state.status === 'active'
  let changed = false
  for (const prepared of draft.program.modules.values()) {
    const { id } = prepared.module
    const progress = own(draft.state.modules, id)
    if (progress === undefined) {
      if (!opens || !opensNow(draft, prepared, at)) continue
      openModule(draft, id, 'program', at)
      changed = true
    }
    if (isModuleClosed(own(draft.state.modules, id))) continue
    if (opens && givePageForms(draft, prepared, at)) changed = true
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
