import type { Change, Item, Timing } from '#schemas/generated/plan.ts'
import { isStorableText } from './answer.ts'
import { dateOf, isDate, LAST_TIME } from './calendar.ts'
import { conditionProblems } from './check-expression.ts'
import type { Draft } from './draft.ts'
import type { Event, PlanProblem, Refusal } from './event.ts'
import { scheduleOf } from './own-program.ts'
import { flagFor, measureFor, reminderFor, rowFor } from './plan-items.ts'
import { seriesId } from './prepare.ts'
import { own } from './record.ts'
import type { LocalTime, PlanPart } from './state.ts'

/** More than anybody keeps in view; the engine tries every condition at every event. */
const MOST_PARTS = 200

/**
 * A clinician changes the plan of one patient: all of the changes, or none where one of them is wrong. What is added is
 * looked at as the compiler looks at a program; later changes can name what earlier ones add. The same addition again,
 * known by its id, changes nothing.
 */
export function changePlan(
  draft: Draft,
  { changes, by }: Extract<Event, { readonly kind: 'change_plan' }>,
  at: LocalTime,
): Refusal | null {
  for (const [place, change] of changes.entries()) {
    const problems = carryOut(draft, change, by, at)
    if (problems.length > 0) {
      const plan = problems.map(({ pointer, code }) => ({ pointer: `/changes/${place}${pointer}`, code }))
      return { code: 'invalid_plan', problems: [], plan }
    }
  }
  return null
}

function carryOut(draft: Draft, change: Change, by: string, at: LocalTime): PlanProblem[] {
  switch (change.do) {
    case 'stop':
      return stop(draft, change.id, by, at)
    case 'leave_out':
      return leaveOut(draft, change.row, by, at)
    case 'take_back':
      return takeBack(draft, change.row, by, at)
    default:
      return add(draft, change, by, at)
  }
}

type Addition = Exclude<Change, { readonly do: 'stop' | 'leave_out' | 'take_back' }>

function add(draft: Draft, change: Addition, by: string, at: LocalTime): PlanProblem[] {
  const { id } = change
  const item = itemOf(draft, change)
  const known = own(draft.state.plan, id)
  if (known !== undefined) return isSame(known.what, item) ? [] : [{ pointer: '/id', code: 'taken' }]
  if (isTaken(draft, id)) return [{ pointer: '/id', code: 'taken' }]
  if (Object.keys(draft.state.plan).length >= MOST_PARTS) return [{ pointer: '', code: 'too_many' }]
  const problems = problemsOf(draft, change, at)
  if (problems.length === 0) draft.putPlan({ id, at, by, what: item, stopped: null })
  return problems
}

function itemOf({ program, state }: Draft, change: Addition): Item {
  const say = (text: string) => ({ [program.bundle.languages[0] ?? 'en']: text })
  const startedAt = state.startedAt ?? ''
  switch (change.do) {
    case 'repeat':
      return { kind: 'repeat', schedule: rowFor(change.id, formsOf(program, change.form), change.timing, startedAt) }
    case 'measure': {
      const schedule = change.timing && rowFor(change.id, [change.id], change.timing, startedAt)
      return { kind: 'measure', form: measureFor(change, say), schedule }
    }
    case 'flag':
      return flagFor(change, say)
    case 'remind':
      return reminderFor(change, say)
  }
}

/** Those of a battery, or the form itself. */
function formsOf({ bundle }: Draft['program'], id: string): readonly string[] {
  return bundle.batteries.find((battery) => battery.id === id)?.forms ?? [id]
}

function problemsOf({ program }: Draft, change: Addition, at: LocalTime): PlanProblem[] {
  switch (change.do) {
    case 'repeat': {
      const unknown = formsOf(program, change.form).some((form) => !program.forms.has(form))
      const problems = timingProblems(change.timing, at)
      return unknown ? [{ pointer: '/form', code: 'unknown_form' }, ...problems] : problems
    }
    case 'measure': {
      if (program.bundle.plan?.addMeasures !== true) return [{ pointer: '', code: 'no_own_measures' }]
      const { title, unit, min, max, timing } = change
      const problems = [...textProblems('/title', title), ...textProblems('/unit', unit)]
      if (min !== null && max !== null && min > max) problems.push({ pointer: '/max', code: 'below_min' })
      return timing === null ? problems : [...problems, ...timingProblems(timing, at)]
    }
    case 'flag': {
      const texts = [...textProblems('/title', change.title), ...textProblems('/advice', change.advice)]
      return [...texts, ...whenProblems(program, change)]
    }
    case 'remind':
      return [...textProblems('/text', change.text), ...whenProblems(program, change)]
  }
}

function whenProblems(program: Draft['program'], { when }: Extract<Addition, { readonly do: 'flag' | 'remind' }>) {
  return conditionProblems(program, when).map(({ pointer, code }) => ({ pointer: `/when${pointer}`, code }))
}

function textProblems(pointer: string, text: string | null): PlanProblem[] {
  return text === null || isStorableText(text) ? [] : [{ pointer, code: 'invalid_text' }]
}

/** What is added begins today or later, and ends no earlier than it begins. */
function timingProblems({ from, until, every }: Timing, at: LocalTime): PlanProblem[] {
  if (!isDate(from) || from < dateOf(at) || from >= dateOf(LAST_TIME)) {
    return [{ pointer: '/timing/from', code: 'invalid_date' }]
  }
  if (until !== null && (!isDate(until) || until < from)) return [{ pointer: '/timing/until', code: 'invalid_date' }]
  return every?.n === 0 ? [{ pointer: '/timing/every', code: 'never_again' }] : []
}

/** Whether the program calls something else by this id; ids are long and random, so that it does not. */
function isTaken({ program, state }: Draft, id: string): boolean {
  const { forms, flags, rules, bundle } = program
  const rows = bundle.schedules.some((row) => row.id === id || row.forms.some((form) => seriesId(row, form) === id))
  return forms.has(id) || flags.has(id) || rules.has(id) || rows || own(state.modules, id) !== undefined
}

/** Nothing more comes of it: what it gave and is not sent is cancelled. Flags, answers and charts stay. */
function stop(draft: Draft, id: string, by: string, at: LocalTime): PlanProblem[] {
  const part = own(draft.state.plan, id)
  if (part === undefined || part.what.kind === 'without') return [{ pointer: '/id', code: 'unknown_part' }]
  if (part.stopped !== null) return []
  draft.putPlan({ ...part, stopped: { at, by } })
  const schedule = scheduleOf(part.what)
  if (schedule !== null) cancel(draft, new Set(schedule.forms.map((form) => seriesId(schedule, form))))
  return []
}

function leaveOut(draft: Draft, row: string, by: string, at: LocalTime): PlanProblem[] {
  const id = leftOutId(row)
  const left = own(draft.state.plan, id)
  if (left !== undefined && left.stopped === null) return []
  const alone = draft.program.alone ?? draft.program
  const runs = alone.series.filter(({ schedule }) => schedule.id === row).map((series) => series.id)
  const isRow = alone.bundle.schedules.some((schedule) => schedule.id === row)
  if (!isRow && !alone.measures.has(row)) return [{ pointer: '/row', code: 'unknown_row' }]
  draft.putPlan({ id, at, by, what: { kind: 'without', row }, stopped: null })
  cancel(draft, new Set(runs))
  return []
}

/** What would have opened later opens again, under the number it always had; what was missed meanwhile stays away. */
function takeBack(draft: Draft, row: string, by: string, at: LocalTime): PlanProblem[] {
  const part: PlanPart | undefined = own(draft.state.plan, leftOutId(row))
  if (part === undefined) return [{ pointer: '/row', code: 'unknown_row' }]
  if (part.stopped !== null) return []
  draft.putPlan({ ...part, stopped: { at, by } })
  const runs = new Set(draft.program.series.filter(({ schedule }) => schedule.id === row).map((series) => series.id))
  for (const occurrence of Object.values(draft.state.occurrences)) {
    if (occurrence.state !== 'cancelled' || !runs.has(occurrence.series) || occurrence.openAt <= at) continue
    draft.putOccurrence({ ...occurrence, state: 'planned' })
  }
  return []
}

function leftOutId(row: string): string {
  return `without:${row}`
}

function cancel(draft: Draft, runs: ReadonlySet<string>): void {
  for (const occurrence of draft.live.values()) {
    if (runs.has(occurrence.series)) draft.putOccurrence({ ...occurrence, state: 'cancelled' })
  }
}

/** Both were made by the same code from what has the same schema, so that their keys stand in the same order. */
function isSame(one: Item, other: Item): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
