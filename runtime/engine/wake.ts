import { Draft } from './draft.ts'
import { nextOfFlag } from './flags.ts'
import { nextChange, nextTurn } from './passing.ts'
import { endsBy } from './phases.ts'
import type { PreparedPage, Program, Test } from './prepare.ts'
import { own } from './record.ts'
import { causeOf } from './rules.ts'
import { pastScope } from './scope.ts'
import type { LocalTime, State } from './state.ts'

/** How many turns are looked through: where a condition does not say which midnights matter, ten years of them. */
const MOST_TURNS = 3660

/**
 * The next time at which a tick changes something, if nobody does anything before: an occurrence opens, reminds
 * or closes, a flag escalates or is no longer put off, or a moment comes at which a condition becomes true. null: never. Always later than anything the state
 * tells of, once a tick at that time has been taken.
 */
export function wakeAt(program: Program, state: State): LocalTime | null {
  return wakeOf(new Draft(program, state))
}

/** As `wakeAt`, of a state in the making. */
export function wakeOf(draft: Draft): LocalTime | null {
  const { status, startsAt } = draft.state
  if (status === 'planned') return startsAt
  let next = firstToAct(draft)
  const consider = (at: LocalTime | null) => {
    if (at !== null && (next === null || at < next)) next = at
  }
  consider(endsBy(draft.state))
  for (const occurrence of draft.live.values()) consider(nextChange(occurrence))
  for (const flag of draft.waiting.values()) consider(nextOfFlag(draft.program, flag))
  return next
}

/** The first moment that makes a condition true which has not acted for what would then be its cause, as things stand. */
function firstToAct(draft: Draft): LocalTime | null {
  let first: LocalTime | null = null
  for (const { test, hasActed } of waiting(draft)) {
    let at = nextTurn(draft, test, draft.now)
    for (let turn = 0; turn < MOST_TURNS && at !== null && (first === null || at < first); turn++) {
      if (test.when(pastScope(draft.history, at, null)) === true && !hasActed(at)) first = at
      at = nextTurn(draft, test, at)
    }
  }
  return first
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
    if (own(state.modules, module.id)?.closedAt !== null) continue
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
