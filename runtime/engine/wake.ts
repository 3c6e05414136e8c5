import { atClock, dateOfDay, dayNumber, LAST_DAY } from './calendar.ts'
import { Draft } from './draft.ts'
import type { Turn } from './midnights.ts'
import { nextChange } from './passing.ts'
import type { Past } from './past.ts'
import { birthday } from './patient.ts'
import type { PreparedPage, Program, Test } from './prepare.ts'
import { own } from './record.ts'
import { causeOf } from './rules.ts'
import { pastScope } from './scope.ts'
import type { LocalTime, State } from './state.ts'
import { fulfilledAt } from './stretches.ts'

/** How many midnights are looked through, where a condition does not say which matter: ten years of them. */
const MIDNIGHTS = 3660

/**
 * The next time at which a tick changes something, if nobody does anything before: an occurrence opens, reminds
 * or closes, or a moment comes at which a condition becomes true. null: never. Always later than anything the state
 * tells of, once a tick at that time has been taken.
 */
export function wakeAt(program: Program, state: State): LocalTime | null {
  return wakeOf(new Draft(program, state))
}

/** As `wakeAt`, of a state in the making. */
export function wakeOf(draft: Draft): LocalTime | null {
  let next = nextTurn(draft)
  for (const occurrence of draft.live.values()) {
    const at = nextChange(occurrence)
    if (at !== null && (next === null || at < next)) next = at
  }
  return next
}

/** The first moment that makes a condition true which has not acted for what would then be its cause, as things stand. */
function nextTurn(draft: Draft): LocalTime | null {
  if (draft.state.status === 'planned') return null
  if (!draft.program.clocked && draft.program.stretches.length === 0) return null
  const { now } = draft
  let first: LocalTime | null = null
  for (const { test, hasActed } of waiting(draft)) {
    for (const at of turnsOf(draft, test, now)) {
      if (first !== null && at >= first) break
      if (test.when(pastScope(draft.history, at, null)) !== true || hasActed(at)) continue
      first = at
      break
    }
  }
  return first
}

/** The times after now at which a condition can turn, soonest first. After the end the days no longer matter. */
function turnsOf(draft: Draft, test: Test, now: LocalTime): readonly LocalTime[] {
  const days = draft.state.status === 'active' ? turningDays(draft.history, test, dayNumber(now)) : []
  const midnights = days.map((day) => atClock(dateOfDay(day), '00:00'))
  const moments = test.stretches.flatMap((stretch) => fulfilledAt(stretch, draft.history) ?? [])
  return moments.length === 0 ? midnights : [...midnights, ...moments.filter((at) => at > now)].sort()
}

/** The day numbers after today on which a condition can turn, soonest first. */
function turningDays(past: Past, { midnights }: Test, today: number): readonly number[] {
  if (past.state.startedAt === null) return []
  if (midnights.any) return Array.from({ length: MIDNIGHTS }, (_, place) => today + 1 + place)
  const days = midnights.turns.flatMap((turn) => dayOf(past, turn) ?? [])
  return days.filter((day) => day > today && day < LAST_DAY).sort((a, b) => a - b)
}

/** The number of the day on which a fact reaches a limit; null: never. */
function dayOf(past: Past, { fact, form, limit }: Turn): number | null {
  const { startedAt, lastActiveAt, patient } = past.state
  if (fact === 'age') return patient.born === null || limit < 0 ? null : dayNumber(birthday(patient.born, limit))
  if (fact === 'day') return startedAt === null ? null : dayNumber(startedAt) + limit - 1
  const since = fact === 'days_since' ? past.lastSentOrStart(form ?? '') : lastActiveAt
  return since === null ? null : dayNumber(since) + limit
}

interface Waiting {
  readonly test: Test
  /** Whether it has acted for what would be its cause at a time. */
  readonly hasActed: (at: LocalTime) => boolean
}

const never = (): boolean => false

/** The conditions that time alone can make true. */
function waiting(draft: Draft): Waiting[] {
  const { modules, flags, rules } = draft.program
  const { state } = draft
  const found: Waiting[] = []
  for (const { module, opens, turning } of state.status === 'active' ? modules.values() : []) {
    if (own(state.modules, module.id) === undefined) {
      if (opens?.turns) found.push({ test: opens, hasActed: never })
      continue
    }
    for (const page of turning) if (page.show && !isGiven(state, page)) found.push({ test: page.show, hasActed: never })
  }
  for (const test of flags.values()) {
    if (!test.turns) continue
    const hasActed = (at: LocalTime) => state.flags[`${test.item.id}@${causeOf(draft, test, at).id}`] !== undefined
    found.push({ test, hasActed })
  }
  for (const test of rules.values()) {
    if (!test.turns) continue
    const hasActed = (at: LocalTime) => state.firings[`${test.item.id}@${causeOf(draft, test, at).id}`] !== undefined
    found.push({ test, hasActed })
  }
  return found
}

/** A page that is shown with time gives its forms then; what has none changes nothing by being shown. */
function isGiven({ occurrences }: State, { forms }: PreparedPage): boolean {
  return forms.every(({ series, n }) => occurrences[`${series}:${n}`] !== undefined)
}
