import type { Expression, Schedule } from '#schemas/generated/bundle.ts'
import type { Item } from '#schemas/generated/plan.ts'
import { type Program, type Series, seriesOf, withParts } from './prepare.ts'
import type { PlanPart, State } from './state.ts'

/* A program as it is for one patient: with what a clinician has added to it, and without what is left out. */

/** Each plan is one object for as long as it is the same, so that its program is made once. */
const MADE = new WeakMap<Program, WeakMap<State['plan'], Program>>()

/**
 * The program of a patient with this plan; the program itself where the plan is empty. All that runs a program for a
 * patient does so with this one, and nothing in it tells what is the program's own from what was added.
 */
export function programOf(program: Program, plan: State['plan']): Program {
  if (program.plan === plan) return program
  const alone = program.alone ?? program
  if (isEmpty(plan)) return alone
  const made = MADE.get(alone) ?? new WeakMap<State['plan'], Program>()
  MADE.set(alone, made)
  const known = made.get(plan) ?? combined(alone, plan)
  made.set(plan, known)
  return known
}

function isEmpty(plan: State['plan']): boolean {
  for (const _ in plan) return false
  return true
}

/** A condition that never holds: what is stopped is still known by its title, and nothing comes of it. */
const NEVER: Expression = { op: 'literal', value: false }

function combined(alone: Program, plan: State['plan']): Program {
  const parts = Object.values(plan)
  const going = parts.filter((part) => part.stopped === null)
  const left = new Set(going.flatMap(({ what }) => (what.kind === 'without' ? [what.row] : [])))
  const measures = parts.flatMap(({ what }) => (what.kind === 'measure' ? [what.form] : []))
  const asked = going.flatMap(({ what }) => (what.kind === 'measure' ? [what.form.id] : []))
  const isLeft = ({ id }: Pick<Schedule, 'id'>) => left.has(id)
  const program = withParts(alone, {
    forms: measures,
    flags: parts.flatMap(({ what, stopped }) =>
      what.kind === 'flag' ? [stopped === null ? what.flag : { ...what.flag, when: NEVER }] : [],
    ),
    rules: going.flatMap(({ what }) => (what.kind === 'reminder' ? [what.rule] : [])),
    measures: new Set([...[...alone.measures].filter((id) => !left.has(id)), ...asked]),
    series: [...alone.series.filter(({ schedule }) => !isLeft(schedule)), ...going.flatMap(seriesOfPart)],
    schedules: alone.bundle.schedules.filter((row) => !isLeft(row)),
  })
  return { ...program, plan, alone }
}

/** What was added gives nothing from before it was. */
function seriesOfPart({ what, at }: PlanPart): Series[] {
  const schedule = scheduleOf(what)
  return schedule === null ? [] : seriesOf(schedule).map((series) => ({ ...series, since: at }))
}

/** The row that an item gives forms by; null: none. */
export function scheduleOf(what: Item): Schedule | null {
  return what.kind === 'repeat' || what.kind === 'measure' ? what.schedule : null
}
