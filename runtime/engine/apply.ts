import { amend } from './amend.ts'
import { isStorableText } from './answer.ts'
import type { Draft } from './draft.ts'
import type { AnswerProblem, Event, Refusal } from './event.ts'
import { acknowledge, assign, comment, snooze } from './flags.ts'
import { extraSeries, formsNamed, giveNow, measureSeries } from './give.ts'
import { logicFor } from './form-for.ts'
import { comesLate } from './late.ts'
import { readMessages, write } from './messages.ts'
import {
  closeModule,
  isAwaitingFeedback,
  isGateOpen,
  isModuleClosed,
  isModuleWaiting,
  isPageShown,
  openModule,
  orderModules,
} from './modules.ts'
import { openOccurrence } from './open-occurrence.ts'
import { begin, happen } from './passing.ts'
import { maintain, pause, resume, transfer } from './phases.ts'
import { own } from './record.ts'
import { changePlan } from './plan.ts'
import { finishReminder } from './reminders.ts'
import { endProgram, tryAfterSubmit } from './rules.ts'
import { windowFrom } from './schedule.ts'
import { scoreForm } from './score.ts'
import type { LocalTime, Response } from './state.ts'

type Of<Kind extends Event['kind']> = Extract<Event, { readonly kind: Kind }>

/** Carries out an event on a draft whose time has come to `at`; on a refusal the draft is to be thrown away. */
export function apply(draft: Draft, event: Event, at: LocalTime): Refusal | null {
  const refusal = change(draft, event, at)
  if (refusal === null && event.kind !== 'tick' && draft.state.status !== 'planned') happen(draft, at)
  return refusal
}

/** After the end, follow-up forms are still given, and flags, homework and messages wait. */
const GOES_ON_AFTER_END: ReadonlySet<Event['kind']> = new Set([
  'submit',
  'amend',
  'type',
  'acknowledge_flag',
  'assign_flag',
  'snooze_flag',
  'comment_flag',
  'finish_reminder',
  'give_feedback',
  'message',
  'read_messages',
  'visit',
])

function change(draft: Draft, event: Event, at: LocalTime): Refusal | null {
  const { status } = draft.state
  if (event.kind === 'tick') return null
  if (event.kind === 'start') {
    if (status !== 'planned' || draft.state.startsAt !== null) return refused('already_started')
    const { group } = event.patient
    if (group !== null && !draft.program.groups.has(group)) return refused('unknown_group')
    const startsAt = event.startsAt ?? null
    draft.set({ patient: event.patient, startsAt })
    if (startsAt === null || startsAt <= at) begin(draft, at)
    return null
  }
  if (event.kind === 'transfer') return transfer(draft, at)
  if (event.kind === 'end' && draft.state.startsAt !== null && status === 'planned') {
    endProgram(draft, at)
    return null
  }
  if (status === 'planned' || (status === 'ended' && !GOES_ON_AFTER_END.has(event.kind))) return refused('not_active')
  switch (event.kind) {
    case 'submit':
      return submit(draft, event, at)
    case 'amend':
      return amend(draft, event, at)
    case 'register':
      return register(draft, event, at)
    case 'acknowledge_flag':
      return orNone(acknowledge(draft, event, at))
    case 'assign_flag':
      return orNone(assign(draft, event, at))
    case 'snooze_flag':
      return orNone(snooze(draft, event, at))
    case 'comment_flag':
      return orNone(comment(draft, event, at))
    case 'visit':
      draft.set({ lastActiveAt: at })
      return null
    case 'read_page':
      return readPage(draft, event, at)
    case 'type':
      return type(draft, event, at)
    case 'open_module':
      if (!draft.program.modules.has(event.module)) return refused('unknown_module')
      openModule(draft, event.module, 'clinician', at)
      return null
    case 'close_module':
      return orNone(closeModule(draft, event.module, at))
    case 'order_modules':
      return orNone(orderModules(draft, event.modules))
    case 'change_plan':
      return changePlan(draft, event, at)
    case 'give_form':
      return giveForm(draft, event, at)
    case 'message':
      return orNone(write(draft, event, at))
    case 'read_messages':
      return orNone(readMessages(draft, event, at))
    case 'finish_reminder':
      return orNone(finishReminder(draft, event, at))
    case 'give_feedback':
      return giveFeedback(draft, event, at)
    case 'pause':
      return orNone(pause(draft, at))
    case 'resume':
      return orNone(resume(draft, at))
    case 'maintain':
      return orNone(maintain(draft, event.until, at))
    case 'end':
      endProgram(draft, at)
      return null
  }
}

function giveForm(draft: Draft, { form: id }: Of<'give_form'>, at: LocalTime): Refusal | null {
  const forms = formsNamed(draft.program, id)
  if (forms === null) return refused('unknown_form')
  giveNow(draft, forms, extraSeries, at)
  return null
}

/** An answer that comes after the form has closed counts all the same, and is marked: it may have waited for a network. */
function submit(draft: Draft, event: Of<'submit'>, at: LocalTime): Refusal | null {
  const occurrence = own(draft.state.occurrences, event.occurrence)
  if (occurrence === undefined || !draft.program.forms.has(occurrence.form)) return refused('unknown_occurrence')
  if (occurrence.state === 'submitted') return refused('already_sent')
  if (occurrence.state !== 'open' && occurrence.state !== 'expired') return refused('not_open')
  const { form } = occurrence
  const logic = logicFor(draft.program, draft.state, form, at)
  const problems = logic.problems(event.answers, 'sending')
  if (problems.length > 0) return refused('invalid_answers', problems)
  const answers = logic.clean(event.answers)
  const scores = scoreForm(draft.program, draft.state, form, answers, at)
  const n = Object.keys(draft.state.responses).length + 1
  const late = comesLate(occurrence, at)
  const response: Response = {
    occurrence: occurrence.id,
    n,
    form,
    at,
    late,
    answers,
    scores,
    amended: null,
    earlier: [],
  }
  draft.putOccurrence({ ...occurrence, state: 'submitted' })
  draft.putResponse(response)
  draft.set({ lastActiveAt: at })
  tryAfterSubmit(draft, response, at)
  return null
}

/** What closed unanswered is not opened by being typed in; it can be sent all the same. */
function type(draft: Draft, event: Of<'type'>, at: LocalTime): Refusal | null {
  const occurrence = own(draft.state.occurrences, event.occurrence)
  if (occurrence === undefined) return refused('unknown_occurrence')
  if (occurrence.state === 'submitted') return refused('already_sent')
  if (occurrence.state !== 'open' && occurrence.state !== 'expired') return refused('not_open')
  if (occurrence.state === 'open') draft.putOccurrence({ ...occurrence, typedAt: at })
  draft.set({ lastActiveAt: at })
  return null
}

function register(draft: Draft, { form, answers }: Of<'register'>, at: LocalTime): Refusal | null {
  const prepared = draft.program.measures.has(form) ? draft.program.forms.get(form) : undefined
  if (prepared === undefined) return refused('unknown_measure')
  const problems = prepared.logic.problems(answers, 'sending')
  if (problems.length > 0) return refused('invalid_answers', problems)
  const open = openOccurrence(draft.state, form)
  const series = measureSeries(form)
  const n = draft.nextNumber(series)
  if (open === null) draft.give(series, n, form, windowFrom(at, null))
  return submit(draft, { kind: 'submit', at, occurrence: open?.id ?? `${series}:${n}`, answers }, at)
}

function readPage(draft: Draft, event: Of<'read_page'>, at: LocalTime): Refusal | null {
  const module = draft.program.modules.get(event.module)
  if (module === undefined) return refused('unknown_module')
  const progress = own(draft.state.modules, event.module)
  if (
    progress === undefined ||
    isModuleClosed(progress) ||
    isModuleWaiting(draft.state, event.module, isGateOpen(draft.live.values()))
  )
    return refused('module_locked')
  const page = module.pages.get(event.page)
  if (page === undefined || !isPageShown(page, draft.history, at)) return refused('unknown_page')
  if (!progress.read.includes(event.page)) {
    draft.put('modules', event.module, { ...progress, read: [...progress.read, event.page] })
  }
  draft.set({ lastActiveAt: at })
  return null
}

/** The first feedback stands: with it the module is done, and what waits for that opens. */
function giveFeedback(draft: Draft, { module, by, text }: Of<'give_feedback'>, at: LocalTime): Refusal | null {
  if (!draft.program.modules.has(module)) return refused('unknown_module')
  const progress = own(draft.state.modules, module)
  if (progress === undefined || !isAwaitingFeedback(progress)) return refused('not_waiting')
  if (!isStorableText(text)) return refused('invalid_text')
  draft.put('modules', module, { ...progress, feedback: { at, by, text }, doneAt: at })
  return null
}

function orNone(code: Refusal['code'] | null): Refusal | null {
  return code === null ? null : refused(code)
}

function refused(code: Refusal['code'], problems: readonly AnswerProblem[] = []): Refusal {
  return { code, problems }
}
