import type { StaffReminder } from '#schemas/generated/view.ts'
import type { Draft } from './draft.ts'
import type { Event, Refusal } from './event.ts'
import type { FiringId, LocalTime, State } from './state.ts'

/** What rules remind staff of: what is to be done first, the soonest first; then what is done. */
export function reminderViews(state: Pick<State, 'firings'>): StaffReminder[] {
  return Object.values(state.firings)
    .flatMap(({ id, at, remind }) =>
      remind.map(({ text, by, done }, place) => ({
        id: reminderId(id, place),
        text,
        at,
        by,
        doneAt: done?.at ?? null,
        doneBy: done?.by ?? null,
      })),
    )
    .sort(
      (a, b) =>
        Number(a.doneAt !== null) - Number(b.doneAt !== null) || compareText(a.by, b.by) || compareText(a.id, b.id),
    )
}

/** Who did it first did it. */
export function finishReminder(
  draft: Draft,
  { reminder, by }: Extract<Event, { readonly kind: 'finish_reminder' }>,
  at: LocalTime,
): Refusal['code'] | null {
  for (const firing of Object.values(draft.state.firings)) {
    const place = firing.remind.findIndex((_, each) => reminderId(firing.id, each) === reminder)
    const task = firing.remind[place]
    if (task === undefined) continue
    if (task.done === null) {
      draft.put('firings', firing.id, { ...firing, remind: firing.remind.with(place, { ...task, done: { at, by } }) })
    }
    return null
  }
  return 'unknown_reminder'
}

/** The first reminder of a firing has its id; a rule may remind of several things. */
function reminderId(firing: FiringId, place: number): string {
  return place === 0 ? firing : `${firing}~${place + 1}`
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
