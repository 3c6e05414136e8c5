import { closesBy } from './closing.ts'
import type { LocalTime, State } from './state.ts'

/**
 * The latest time a state tells of: nothing in it happened later. What is planned for later does not count.
 * The empty text, which is before every time, when nothing has happened yet.
 */
export function timeOf(state: State): LocalTime {
  let latest = ''
  const seen = (at: LocalTime | null | undefined) => {
    if (at !== null && at !== undefined && at > latest) latest = at
  }
  seen(state.startedAt)
  seen(state.endedAt)
  seen(state.lastActiveAt)
  for (const occurrence of Object.values(state.occurrences)) {
    if (occurrence.state === 'planned' || occurrence.state === 'cancelled') continue
    seen(occurrence.openAt)
    if (occurrence.reminded > 0) seen(occurrence.remindAt[occurrence.reminded - 1])
    seen(occurrence.typedAt)
    if (occurrence.state === 'expired') seen(closesBy(occurrence))
  }
  for (const response of Object.values(state.responses)) {
    seen(response.at)
    seen(response.amended?.at)
  }
  for (const module of Object.values(state.modules)) {
    seen(module.openedAt)
    seen(module.closedAt)
    seen(module.handedInAt)
    seen(module.doneAt)
  }
  for (const flag of Object.values(state.flags)) {
    seen(flag.raisedAt)
    seen(flag.acknowledged?.at)
    seen(flag.owner?.since)
    seen(flag.snoozed?.at)
    seen(flag.escalatedAt)
    seen(flag.comments.at(-1)?.at)
  }
  for (const message of Object.values(state.messages)) {
    seen(message.at)
    seen(message.readAt)
  }
  for (const phase of Object.values(state.phases)) seen(phase.at)
  for (const firing of Object.values(state.firings)) {
    seen(firing.at)
    for (const task of firing.remind) seen(task.done?.at)
  }
  for (const part of Object.values(state.plan)) {
    seen(part.at)
    seen(part.stopped?.at)
  }
  return latest
}
