import type { Expression } from '#schemas/generated/bundle.ts'
import { atClock, dateOfDay, dayNumber, LAST_DAY } from './calendar.ts'
import type { Past } from './past.ts'
import { birthday } from './patient.ts'
import { walk } from './reads.ts'
import { inactiveSince } from './standing.ts'
import type { LocalTime } from './state.ts'

/** A fact that changes at midnight, and a number of days, or of years for the age, at which something may turn. */
export interface Turn {
  readonly fact: (typeof CLOCK_FACTS)[number]
  /** The form of `days_since`. */
  readonly form: string | null
  readonly limit: number
}

/** On which days an expression can become true without anything happening. */
export interface Midnights {
  readonly turns: readonly Turn[]
  /** The days are used in ways that do not tell; any midnight may be the one. */
  readonly any: boolean
}

const COMPARISONS: readonly string[] = ['less', 'at_most', 'more', 'at_least', 'equal', 'not_equal']

/**
 * Finds the days at which the truth of an expression can turn. A comparison of days with a number turns at
 * that number or the day after; nearly every author writes just that.
 */
export function midnights(expression: Expression): Midnights {
  const turns: Turn[] = []
  let compared = 0
  let read = 0
  walk(expression, (part) => {
    if (clockFact(part) !== null) read++
    if (part.op !== 'call' || !COMPARISONS.includes(part.name)) return
    const [a, b] = part.args
    if (a === undefined || b === undefined) return
    for (const [fact, limit] of [
      [clockFact(a), b],
      [clockFact(b), a],
    ] as const) {
      if (fact === null || limit.op !== 'literal' || typeof limit.value !== 'number') continue
      compared++
      const from = Math.floor(limit.value)
      turns.push({ ...fact, limit: from }, { ...fact, limit: from + 1 })
      // From the day of birth on there is an age.
      if (fact.fact === 'age') turns.push({ ...fact, limit: 0 })
    }
  })
  return { turns, any: read > compared }
}

/** The midnights of several expressions: those of each. */
export function togetherOf(all: readonly Midnights[]): Midnights {
  const turns = new Map(all.flatMap((one) => one.turns.map((turn) => [JSON.stringify(turn), turn] as const)))
  return { turns: [...turns.values()], any: all.some((one) => one.any) }
}

/** The first midnight after a time at which an expression can turn, if nothing happens before; null: none. */
export function nextMidnight(past: Past, { turns, any }: Midnights, at: LocalTime): LocalTime | null {
  const today = dayNumber(at)
  let next = any ? today + 1 : LAST_DAY
  for (const turn of turns) {
    const day = dayOf(past, turn)
    if (day !== null && day > today && day < next) next = day
  }
  return next < LAST_DAY ? atClock(dateOfDay(next), '00:00') : null
}

/** The number of the day on which a fact reaches a limit; null: never. */
function dayOf(past: Past, { fact, form, limit }: Turn): number | null {
  const { startedAt, patient } = past.state
  if (fact === 'age') return patient.born === null || limit < 0 ? null : dayNumber(birthday(patient.born, limit))
  if (fact === 'day') return startedAt === null ? null : dayNumber(startedAt) + limit - 1
  const since = fact === 'days_since' ? past.lastSentOrStart(form ?? '') : inactiveSince(past.state)
  return since === null ? null : dayNumber(since) + limit
}

/** What a new day changes by itself. */
export const CLOCK_FACTS = ['day', 'inactive_days', 'days_since', 'age'] as const

function clockFact(part: Expression): Omit<Turn, 'limit'> | null {
  if (part.op !== 'fact') return null
  const fact = CLOCK_FACTS.find((each) => each === part.fact)
  return fact === undefined ? null : { fact, form: part.form }
}
