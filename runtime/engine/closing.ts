import { addDuration, later } from './calendar.ts'
import type { LocalTime, Occurrence } from './state.ts'

/*
 * A form that the patient has begun does not close under the hand: it stays open an hour after the last that was typed,
 * which is when a session that is left alone ends, and at most twelve hours after its time, the longest that a session
 * lasts. Nobody can be typing after that.
 */
const AFTER_TYPING = { n: 1, unit: 'hours' } as const
const AFTER_CLOSING = { n: 12, unit: 'hours' } as const

/** When it closes, exclusive, if nothing more is typed; null: it stays open. */
export function closesBy({ closeAt, typedAt }: Pick<Occurrence, 'closeAt' | 'typedAt'>): LocalTime | null {
  if (closeAt === null || typedAt === null) return closeAt
  const [left, longest] = [addDuration(typedAt, AFTER_TYPING), addDuration(closeAt, AFTER_CLOSING)]
  return later(closeAt, left < longest ? left : longest)
}

/** By when the patient is told to send it: its time, and when that has passed, how long it stays open all the same. */
export function closesForPatient(occurrence: Occurrence, at: LocalTime): LocalTime | null {
  const { closeAt } = occurrence
  return closeAt !== null && closeAt <= at ? closesBy(occurrence) : closeAt
}
