import { addDays, atClock, dateOf } from '../calendar.ts'
import { isOverdue } from '../late.ts'
import { byOpening, Past } from '../past.ts'
import type { LocalTime, Occurrence, State } from '../state.ts'
import { openOccurrence } from '../open-occurrence.ts'
import type { Found } from './scenario.ts'
import type { Story } from './story.ts'
import type { Expected, Tried } from './tried.ts'

/** What has become of a form. When it closes and its reminders are compared only where they are expected. */
export function formTried({ state, at }: Story, expected: Expected<'form'>): Tried {
  const past = new Past(state)
  const found = {
    kind: 'form',
    open: past.isOpen(expected.form),
    late: isLate(state, expected.form, at),
    sent: past.latest(expected.form) !== null,
    missedInARow: past.missedInARow(expected.form).length,
    closesAt: openOccurrence(state, expected.form)?.closeAt ?? null,
    reminders: current(state, expected.form)?.reminded ?? null,
  } as const
  const counted = expected.reminders === null || expected.reminders === found.reminders
  const closes = expected.until === null || closing(expected.until, state, at) === found.closesAt
  return { found, met: counted && closes && isIn(expected.state, found) }
}

function closing(
  { day, time }: NonNullable<Expected<'form'>['until']>,
  { startedAt }: State,
  at: LocalTime,
): LocalTime {
  return atClock(day === null || startedAt === null ? dateOf(at) : addDays(dateOf(startedAt), day - 1), time)
}

function isIn(expected: Expected<'form'>['state'], found: Extract<Found, { readonly kind: 'form' }>): boolean {
  switch (expected) {
    case 'open':
      return found.open
    case 'not_open':
      return !found.open
    case 'late':
      return found.late
    case 'not_late':
      return !found.late
    case 'sent':
      return found.sent
    case 'missed':
      return found.missedInARow > 0
  }
}

function isLate({ occurrences }: State, form: string, at: LocalTime): boolean {
  return Object.values(occurrences).some((each) => each.form === form && each.state === 'open' && isOverdue(each, at))
}

function current(state: State, form: string): Occurrence | null {
  const opened = Object.values(state.occurrences).filter(
    (each) => each.form === form && (each.state === 'submitted' || each.state === 'expired'),
  )
  return openOccurrence(state, form) ?? opened.sort(byOpening).at(-1) ?? null
}
