import { later } from './calendar.ts'
import { closesBy } from './closing.ts'
import { Draft } from './draft.ts'
import { nextOfFlag, settleFlags } from './flags.ts'
import { nextMidnight } from './midnights.ts'
import { settleModules } from './modules.ts'
import { endsBy, endWhenOver } from './phases.ts'
import type { Program, Test } from './prepare.ts'
import { tryWithTime } from './rules.ts'
import type { LocalTime, Occurrence, State } from './state.ts'
import { fulfilledAt } from './stretches.ts'

/** Moments are bounded: each pass adds a record that can be added once, but a bundle made wrongly must end too. */
const MOST_PASSES = 10_000

/** The state as it is at a time, without what would be told about it; the same object when nothing happened since. */
export function stateAt(program: Program, state: State, at: LocalTime): State {
  const draft = new Draft(program, state)
  passTime(draft, at)
  return draft.done()
}

/**
 * Lets time pass up to `to`, moment by moment, so that everything happens at its own time and in its own order,
 * however long nobody looked. A state that was looked at often is the same as one looked at once.
 */
export function passTime(draft: Draft, to: LocalTime): void {
  const { status, startsAt } = draft.state
  if (status === 'planned') {
    if (startsAt === null || startsAt > to) return
    begin(draft, startsAt)
    happen(draft, startsAt)
    draft.now = startsAt
  }
  draft.plan(draft.now)
  for (;;) {
    const next = nextMoment(draft, draft.now)
    if (next === null || next > to) break
    happen(draft, next)
    draft.now = next
  }
  draft.now = later(draft.now, to)
  settleFlags(draft, draft.now)
  draft.plan(draft.now)
}

/**
 * The next time after `now` at which an occurrence opens, reminds or closes, a flag escalates or is no longer put off, or
 * a condition can turn.
 */
function nextMoment(draft: Draft, now: LocalTime): LocalTime | null {
  let next = nextTurn(draft, draft.program, now)
  const consider = (at: LocalTime | null) => {
    if (at !== null && at > now && (next === null || at < next)) next = at
  }
  consider(endsBy(draft.state))
  for (const occurrence of draft.live.values()) consider(nextChange(occurrence))
  for (const flag of draft.waiting.values()) consider(nextOfFlag(draft.program, flag))
  return next
}

/**
 * The next time after `now` at which time alone can change whether a condition holds: a day begins, or something has
 * been so for as long as the condition asks. After the end the days no longer matter.
 */
export function nextTurn(
  { history, state }: Draft,
  { midnights, stretches }: Pick<Test, 'midnights' | 'stretches'>,
  now: LocalTime,
): LocalTime | null {
  let next = state.status === 'active' ? nextMidnight(history, midnights, now) : null
  for (const stretch of stretches) {
    const at = fulfilledAt(stretch, history)
    if (at !== null && at > now && (next === null || at < next)) next = at
  }
  return next
}

/** When time next changes an occurrence that is planned or open; null: never. */
export function nextChange(occurrence: Occurrence): LocalTime | null {
  if (occurrence.state === 'planned') return occurrence.openAt
  const reminder = occurrence.remindAt[occurrence.reminded]
  const closes = closesBy(occurrence)
  if (reminder === undefined) return closes
  return closes !== null && closes < reminder ? closes : reminder
}

/** Starts the program. */
export function begin(draft: Draft, at: LocalTime): void {
  draft.set({ status: 'active', startedAt: at, lastActiveAt: at })
}

/** Everything that happens at one moment: windows close and open, then conditions are tried until nothing more follows. */
export function happen(draft: Draft, at: LocalTime): void {
  const missed = new Set<string>()
  settleFlags(draft, at)
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    endWhenOver(draft, at)
    draft.plan(at)
    for (const occurrence of draft.live.values()) {
      const moved = draft.state.status === 'paused' ? pausedTo(occurrence, at) : movedTo(occurrence, at)
      if (moved === occurrence) continue
      draft.putOccurrence(moved)
      if (moved.state === 'expired') missed.add(moved.form)
    }
    const settled = draft.state.status !== 'ended' && settleModules(draft, at)
    const acted = tryWithTime(draft, missed, at)
    if (!settled && !acted) return
  }
}

/** An occurrence as time makes it; the same object when time changes nothing. */
function movedTo(occurrence: Occurrence, at: LocalTime): Occurrence {
  if (occurrence.openAt > at) return occurrence
  const { remindAt } = occurrence
  const closes = closesBy(occurrence)
  const reminded = remindAt.filter((reminder) => reminder <= at).length
  const state = closes !== null && closes <= at ? 'expired' : 'open'
  return state === occurrence.state && reminded === occurrence.reminded
    ? occurrence
    : { ...occurrence, state, reminded }
}

/** An occurrence as time makes it during a pause: what would open or close is cancelled, what would remind does not. */
function pausedTo(occurrence: Occurrence, at: LocalTime): Occurrence {
  const { state, openAt, remindAt, reminded } = occurrence
  const ends = state === 'planned' ? openAt : closesBy(occurrence)
  if (ends !== null && ends <= at) return { ...occurrence, state: 'cancelled' }
  const left = remindAt.filter((reminder, place) => place < reminded || reminder > at)
  return left.length === remindAt.length ? occurrence : { ...occurrence, remindAt: left }
}
