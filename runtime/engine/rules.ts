import type { FlagRule, Rule } from '#schemas/generated/bundle.ts'
import { addDuration } from './calendar.ts'
import type { Draft } from './draft.ts'
import { openModule } from './modules.ts'
import type { Condition } from './prepare.ts'
import { rowOnDemand, windowFrom } from './schedule.ts'
import { pastScope } from './scope.ts'
import type { LocalTime, Response } from './state.ts'
import { fulfilledAt, type Stretch } from './stretches.ts'

/*
 * Flags and rules. Each is tried for a cause and acts once for it: its record's id is `rule@cause`, and where
 * that record exists nothing is tried. The causes that a moment offers are few, so trying always ends.
 */

/** Tries what reads the form of a response that was just sent; the response is the cause. */
export function tryAfterSubmit(draft: Draft, response: Response, at: LocalTime): void {
  const { flags, rules } = draft.program
  for (const flag of flags.values()) {
    if (flag.reads.forms.has(response.form)) raise(draft, flag, response.occurrence, response, at)
  }
  for (const rule of rules.values()) {
    if (rule.reads.forms.has(response.form)) fire(draft, rule, response.occurrence, response, at)
  }
}

/**
 * Tries what time or an opened module can make true. `missed` are the forms with an occurrence that closed at
 * this very moment. After the end only those can still matter. True when something was raised or fired.
 */
export function tryWithTime(draft: Draft, missed: ReadonlySet<string>, at: LocalTime): boolean {
  const { flags, rules } = draft.program
  let acted = false
  for (const flag of flags.values()) {
    if (isDue(draft, flag, missed) && raise(draft, flag, causeOf(draft, flag, at, missed), null, at)) acted = true
  }
  for (const rule of rules.values()) {
    if (isDue(draft, rule, missed) && fire(draft, rule, causeOf(draft, rule, at, missed), null, at)) acted = true
  }
  return acted
}

function isDue(draft: Draft, condition: Condition<FlagRule | Rule>, missed: ReadonlySet<string>): boolean {
  if (!condition.timed) return false
  return draft.state.status === 'active' || [...condition.reads.missed].some((form) => missed.has(form))
}

/**
 * What a condition, tried because time passed, is raised for: the first missed occurrence in the row it counts,
 * the stretch of inactivity, the homework that has waited long enough, else the latest response it reads, so that it
 * can be raised anew when that form is sent again. A condition that reads none of these is raised once.
 */
export function causeOf(
  draft: Draft,
  { reads, stretches }: Condition<FlagRule | Rule>,
  at: LocalTime,
  missed: ReadonlySet<string> = new Set(),
): string {
  const counted = [...reads.missed].sort((a, b) => Number(missed.has(b)) - Number(missed.has(a)))
  for (const form of counted) {
    const first = draft.history.missedInARow(form)[0]
    if (first !== undefined) return first.id
  }
  if (reads.facts.has('inactive_days')) return `inactive:${draft.state.lastActiveAt ?? ''}`
  const stretch = latestFulfilled(draft, stretches, at)
  if (stretch !== null) return `${stretch.kind}:${stretch.subject}`
  let latest: Response | null = null
  for (const form of reads.forms) {
    const response = draft.history.latest(form)
    if (response !== null && (latest === null || response.at > latest.at)) latest = response
  }
  return latest?.occurrence ?? 'once'
}

/** Of what has been so for long enough, the one that came last: each of them is a cause of its own. */
function latestFulfilled({ history }: Draft, stretches: readonly Stretch[], at: LocalTime): Stretch | null {
  const now = stretches.flatMap((stretch) => {
    const from = fulfilledAt(stretch, history)
    return from === null || from > at ? [] : [{ stretch, from }]
  })
  return now.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)).at(-1)?.stretch ?? null
}

function holds(draft: Draft, condition: Condition<FlagRule | Rule>, response: Response | null, at: LocalTime): boolean {
  return condition.when(pastScope(draft.history, at, response)) === true
}

/** Raises a flag when it holds and was not raised for this cause; true when it was raised now. */
function raise(
  draft: Draft,
  flag: Condition<FlagRule>,
  cause: string,
  response: Response | null,
  at: LocalTime,
): boolean {
  const id = `${flag.item.id}@${cause}`
  if (draft.state.flags[id] !== undefined || !holds(draft, flag, response, at)) return false
  draft.put('flags', id, {
    id,
    rule: flag.item.id,
    raisedAt: at,
    response: response?.occurrence ?? null,
    because: flag.because(pastScope(draft.history, at, response)),
    acknowledged: null,
  })
  return true
}

/** Fires a rule when it holds and did not fire for this cause; true when it fired now. */
function fire(draft: Draft, rule: Condition<Rule>, cause: string, response: Response | null, at: LocalTime): boolean {
  const id = `${rule.item.id}@${cause}`
  if (draft.state.firings[id] !== undefined || !holds(draft, rule, response, at)) return false
  const actions = rule.item.then
  draft.put('firings', id, {
    id,
    rule: rule.item.id,
    at,
    remind: actions.flatMap((action) =>
      action.do === 'remind' ? [{ text: action.text, by: addDuration(at, action.within) }] : [],
    ),
  })
  // Ending comes first, so that a form given by the same rule is not cancelled with the others.
  if (actions.some((action) => action.do === 'end')) endProgram(draft, at)
  for (const action of actions) {
    const series = `rule.${rule.item.id}`
    if (action.do === 'open' && draft.state.status === 'active') openModule(draft, action.module, 'rule', at)
    if (action.do !== 'give') continue
    const window = windowFrom(at, rowOnDemand(draft.program, action.forms))
    for (const form of action.forms) draft.give(series, draft.nextNumber(series), form, window)
  }
  return true
}

/** Ends the program: what is open or planned is cancelled. What the schedule gives after the end is planned from here. */
export function endProgram(draft: Draft, at: LocalTime): void {
  if (draft.state.status !== 'active') return
  draft.set({ status: 'ended', endedAt: at })
  for (const occurrence of draft.live.values()) draft.putOccurrence({ ...occurrence, state: 'cancelled' })
}
