import type { FlagRule, Rule, Text } from '#schemas/generated/bundle.ts'
import { addDuration } from './calendar.ts'
import type { Draft } from './draft.ts'
import { giveNow } from './give.ts'
import { openModule } from './modules.ts'
import { Past } from './past.ts'
import type { Condition } from './prepare.ts'
import { own } from './record.ts'
import { pastScope, type Scope } from './scope.ts'
import { inactiveSince } from './standing.ts'
import type { LocalTime, Reason, Response } from './state.ts'
import { fulfilledAt, type Stretch } from './stretches.ts'
import { onceSent } from './when-sent.ts'

/*
 * Flags and rules. Each is tried for a cause and acts once for it: its record's id is `rule@cause`, and where
 * that record exists nothing is tried. The causes that a moment offers are few, so trying always ends.
 */

/** What a flag is raised or a rule fired for. */
interface Cause {
  readonly id: string
  readonly response: Response | null
  /** The patient's message. */
  readonly message: string | null
  /** What conditions read where that is not the patient's history as it stands now. */
  readonly seen: { readonly past: Past; readonly at: LocalTime } | null
}

/** Tries what reads the form of a response that was just sent; the response is the cause. */
export function tryAfterSubmit(draft: Draft, response: Response, at: LocalTime): void {
  const cause: Cause = { id: response.occurrence, response, message: null, seen: null }
  tryEach(draft, ({ reads }) => reads.forms.has(response.form), cause, at)
}

/**
 * Tries what reads the form of a response that was amended; the new revision is the cause. One that others were sent
 * after is read as things stood when it was sent. A flag is raised anew where it has other grounds than the one raised
 * for the revision before; a rule acts once for a response, however it is amended.
 */
export function tryAfterAmendment(draft: Draft, response: Response, at: LocalTime): void {
  const { occurrence, form, earlier } = response
  const isLatest = draft.history.latest(form)?.occurrence === occurrence
  const seen = isLatest ? null : { past: new Past(onceSent(draft.state, response)), at: response.at }
  const cause: Cause = { id: `${occurrence}#${earlier.length + 1}`, response, message: null, seen }
  const before = earlier.map((_, place) => (place === 0 ? occurrence : `${occurrence}#${place + 1}`))
  const { flags, rules } = draft.program
  for (const flag of flags.values()) {
    if (!flag.reads.forms.has(form)) continue
    const raised = before.findLast((id) => own(draft.state.flags, `${flag.item.id}@${id}`) !== undefined)
    const known = raised === undefined ? undefined : own(draft.state.flags, `${flag.item.id}@${raised}`)
    if (known !== undefined && isGround(known.because, flag.because(scopeOf(draft, cause, at)))) continue
    raise(draft, flag, cause, at)
  }
  for (const rule of rules.values()) {
    if (!rule.reads.forms.has(form)) continue
    if (before.some((id) => own(draft.state.firings, `${rule.item.id}@${id}`) !== undefined)) continue
    fire(draft, rule, cause, at)
  }
}

function isGround(one: readonly Reason[], other: readonly Reason[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Tries what asks for new messages, for a message that the patient just wrote. */
export function tryAfterMessage(draft: Draft, message: string, at: LocalTime): void {
  tryEach(draft, ({ reads }) => reads.facts.has('received'), ofMessage(message), at)
}

function tryEach(
  draft: Draft,
  concerns: (condition: Condition<FlagRule | Rule>) => boolean,
  cause: Cause,
  at: LocalTime,
): void {
  for (const flag of draft.program.flags.values()) if (concerns(flag)) raise(draft, flag, cause, at)
  for (const rule of draft.program.rules.values()) if (concerns(rule)) fire(draft, rule, cause, at)
}

function ofMessage(message: string): Cause {
  return { id: `message:${message}`, response: null, message, seen: null }
}

/**
 * Tries what time or an opened module can make true. `missed` are the forms with an occurrence that closed at
 * this very moment. While the program does not run only those can still matter, and what waits for somebody in care: a
 * message from the last day, or homework. True when something was raised or fired.
 */
export function tryWithTime(draft: Draft, missed: ReadonlySet<string>, at: LocalTime): boolean {
  const { flags, rules } = draft.program
  let acted = false
  for (const flag of flags.values()) {
    if (isDue(draft, flag, missed) && raise(draft, flag, causeOf(draft, flag, at, missed), at)) acted = true
  }
  for (const rule of rules.values()) {
    if (isDue(draft, rule, missed) && fire(draft, rule, causeOf(draft, rule, at, missed), at)) acted = true
  }
  return acted
}

function isDue(draft: Draft, condition: Condition<FlagRule | Rule>, missed: ReadonlySet<string>): boolean {
  if (!condition.timed) return false
  if (draft.state.status === 'active' || condition.stretches.length > 0) return true
  return [...condition.reads.missed].some((form) => missed.has(form))
}

/**
 * What a condition, tried because time passed, is raised for: the first missed occurrence in the row it counts,
 * the stretch of inactivity, the homework or the message that has waited long enough, the latest message, else the
 * latest response it reads, so that it can be raised anew when that form is sent again. A condition that reads none of
 * these is raised once.
 */
export function causeOf(
  draft: Draft,
  { reads, stretches }: Condition<FlagRule | Rule>,
  at: LocalTime,
  missed: ReadonlySet<string> = new Set(),
): Cause {
  const of = (id: string): Cause => ({ id, response: null, message: null, seen: null })
  const counted = [...reads.missed].sort((a, b) => Number(missed.has(b)) - Number(missed.has(a)))
  for (const form of counted) {
    const first = draft.history.missedInARow(form)[0]
    if (first !== undefined) return of(first.id)
  }
  if (reads.facts.has('inactive_days')) return of(`inactive:${inactiveSince(draft.state) ?? ''}`)
  const stretch = latestFulfilled(draft, stretches, at)
  if (stretch?.module) return of(`waiting:${stretch.module}`)
  const asksOfNew = reads.facts.has('received') ? draft.history.latestFromPatient() : null
  const message = stretch === null ? asksOfNew : draft.history.oldestUnanswered()
  if (message !== null) return ofMessage(message.id)
  let latest: Response | null = null
  for (const form of reads.forms) {
    const response = draft.history.latest(form)
    if (response !== null && (latest === null || response.at > latest.at)) latest = response
  }
  return of(latest?.occurrence ?? 'once')
}

/** Of what has been so for long enough, the one that came last: each of them is a cause of its own. */
function latestFulfilled({ history }: Draft, stretches: readonly Stretch[], at: LocalTime): Stretch | null {
  const now = stretches.flatMap((stretch) => {
    const from = fulfilledAt(stretch, history)
    return from === null || from > at ? [] : [{ stretch, from }]
  })
  return now.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)).at(-1)?.stretch ?? null
}

function holds(draft: Draft, condition: Condition<FlagRule | Rule>, cause: Cause, at: LocalTime): boolean {
  return condition.when(scopeOf(draft, cause, at)) === true
}

function scopeOf(draft: Draft, { response, seen }: Cause, at: LocalTime): Scope {
  return pastScope(seen?.past ?? draft.history, seen?.at ?? at, response)
}

/** Raises a flag when it holds and was not raised for this cause; true when it was raised now. */
function raise(draft: Draft, flag: Condition<FlagRule>, cause: Cause, at: LocalTime): boolean {
  const id = `${flag.item.id}@${cause.id}`
  const { response, message } = cause
  if (draft.state.flags[id] !== undefined || !holds(draft, flag, cause, at)) return false
  draft.putFlag({
    id,
    rule: flag.item.id,
    raisedAt: at,
    response: response?.occurrence ?? null,
    message,
    because: flag.because(scopeOf(draft, cause, at)),
    acknowledged: null,
    owner: null,
    snoozed: null,
    escalatedAt: null,
    comments: [],
  })
  return true
}

/**
 * Fires a rule when it holds and did not fire for this cause; true when it fired now. In maintenance and after the end
 * nothing is opened or ended, and a rule that does no more than that does not fire, so that no record says it did.
 */
function fire(draft: Draft, rule: Condition<Rule>, cause: Cause, at: LocalTime): boolean {
  const id = `${rule.item.id}@${cause.id}`
  if (draft.state.firings[id] !== undefined || !holds(draft, rule, cause, at)) return false
  const actions = rule.item.then
  if (!goesOn(draft) && actions.every(({ do: what }) => what === 'end' || what === 'open')) return false
  draft.put('firings', id, {
    id,
    rule: rule.item.id,
    at,
    remind: actions.flatMap((action) =>
      action.do === 'remind' ? [{ text: action.text, by: addDuration(at, action.within), done: null }] : [],
    ),
  })
  // Ending comes first, so that a form given by the same rule is not cancelled with the others.
  if (goesOn(draft) && actions.some((action) => action.do === 'end')) endProgram(draft, at)
  for (const [place, action] of actions.entries()) {
    if (action.do === 'open' && goesOn(draft)) openModule(draft, action.module, 'rule', at)
    if (action.do === 'message') sendMessage(draft, `${id}#${place + 1}`, action.text, at)
    if (action.do === 'give') giveNow(draft, action.forms, () => `rule.${rule.item.id}`, at)
  }
  return true
}

/** Whether modules can open: in a pause too, for what the patient does then. */
function goesOn({ state: { status } }: Draft): boolean {
  return status === 'active' || status === 'paused'
}

/** A message from the program to the patient. */
function sendMessage(draft: Draft, id: string, text: Text, at: LocalTime): void {
  const n = Object.keys(draft.state.messages).length + 1
  draft.put('messages', id, { id, n, from: 'program', at, readAt: null, text })
}

/** Ends the program: what is open or planned is cancelled. What the schedule gives after the end is planned from here. */
export function endProgram(draft: Draft, at: LocalTime): void {
  if (draft.state.status === 'ended') return
  draft.set({ status: 'ended', endedAt: at })
  draft.cancelAll()
}
