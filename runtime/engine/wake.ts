import { atClock, dateOfDay, dayNumber, LAST_DAY } from './calendar.ts'
import { Draft } from './draft.ts'
import { nextChange } from './passing.ts'
import { isClocked, type Program, type Test } from './prepare.ts'
import { own } from './record.ts'
import { causeOf } from './rules.ts'
import { pastScope } from './scope.ts'
import type { LocalTime, State } from './state.ts'
import { timeOf } from './time-of.ts'

/** How many midnights are looked through, where a condition does not say which matter: ten years of them. */
const MIDNIGHTS = 3660

/**
 * The next time at which a tick changes something, if nobody does anything before: an occurrence opens, reminds
 * or closes, or a day begins on which a condition becomes true. null: never. Always later than anything the state
 * tells of, once a tick at that time has been taken.
 */
export function wakeAt(program: Program, state: State): LocalTime | null {
  const draft = new Draft(program, state)
  let next = state.status === 'active' ? nextMidnight(draft) : null
  for (const occurrence of draft.live.values()) {
    const at = nextChange(occurrence)
    if (at !== null && (next === null || at < next)) next = at
  }
  return next
}

/** The first midnight that makes a condition true which is not true yet, as things stand. */
function nextMidnight(draft: Draft): LocalTime | null {
  if (!draft.program.clocked) return null
  const today = dayNumber(timeOf(draft.state))
  let first: number | null = null
  for (const test of waitingTests(draft)) {
    for (const day of turningDays(draft.state, test, today)) {
      if (first !== null && day >= first) break
      const midnight = atClock(dateOfDay(day), '00:00')
      if (test.when(pastScope(draft.history, midnight, null)) !== true) continue
      first = day
      break
    }
  }
  return first === null ? null : atClock(dateOfDay(first), '00:00')
}

/** The day numbers after today on which a condition can turn, soonest first. */
function turningDays({ startedAt, lastActiveAt }: State, { midnights }: Test, today: number): readonly number[] {
  if (startedAt === null || lastActiveAt === null) return []
  if (midnights.any) return Array.from({ length: MIDNIGHTS }, (_, place) => today + 1 + place)
  const days = midnights.days.map((day) => dayNumber(startedAt) + day - 1)
  const inactive = midnights.inactive.map((day) => dayNumber(lastActiveAt) + day)
  return [...days, ...inactive].filter((day) => day > today && day < LAST_DAY).sort((a, b) => a - b)
}

/** The conditions that a new day can make true and that have not acted for what would be their cause. */
function waitingTests(draft: Draft): Test[] {
  const { modules, flags, rules } = draft.program
  const waiting: Test[] = []
  for (const { module, opens } of modules.values()) {
    if (opens !== null && isClocked(opens) && own(draft.state.modules, module.id) === undefined) waiting.push(opens)
  }
  for (const flag of flags.values()) {
    if (isClocked(flag) && draft.state.flags[`${flag.item.id}@${causeOf(draft, flag)}`] === undefined)
      waiting.push(flag)
  }
  for (const rule of rules.values()) {
    if (isClocked(rule) && draft.state.firings[`${rule.item.id}@${causeOf(draft, rule)}`] === undefined)
      waiting.push(rule)
  }
  return waiting
}
