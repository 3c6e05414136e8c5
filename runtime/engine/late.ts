import type { LocalTime, Occurrence } from './state.ts'

/** Whether a form should have been sent by a time. */
export function isOverdue({ dueAt }: Pick<Occurrence, 'dueAt'>, at: LocalTime): boolean {
  return dueAt !== null && dueAt <= at
}

/** Whether an answer that comes at a time is late: the form was due before, or has closed. */
export function comesLate(occurrence: Occurrence, at: LocalTime): boolean {
  return occurrence.state === 'expired' || isOverdue(occurrence, at)
}
