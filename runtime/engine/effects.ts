import type { Effect } from './event.ts'
import { isAwaitingFeedback } from './modules.ts'
import type { Program } from './prepare.ts'
import { own } from './record.ts'
import type { Occurrence, State } from './state.ts'

/**
 * What is to be told because `before` became `after`. Found by comparing the two, so that however long nobody
 * looked, what is over by now is told to no one and each form gives one message: its latest reminder, else that
 * it opened. Keys are unique in an enrolment. Forms on pages are content and are not announced.
 */
export function effectsOf(program: Program, before: State, after: State): Effect[] {
  if (before === after) return []
  const effects: Effect[] = []
  for (const [id, flag] of news(before.flags, after.flags)) {
    if (own(before.flags, id) !== undefined || flag.acknowledged !== null) continue
    for (const to of program.flags.get(flag.rule)?.item.to ?? (['clinician'] as const))
      effects.push({ kind: 'notify', key: keyFor(`flag:${id}`, to), to, about: 'flag', subject: id })
  }
  for (const [id, firing] of news(before.firings, after.firings)) {
    if (firing.remind.length === 0) continue
    effects.push({ kind: 'notify', key: `staff_reminder:${id}`, to: 'clinician', about: 'staff_reminder', subject: id })
  }
  for (const [id, { from }] of news(before.messages, after.messages)) {
    if (own(before.messages, id) !== undefined) continue
    const to = from === 'patient' ? 'clinician' : 'patient'
    effects.push({ kind: 'notify', key: `message:${id}`, to, about: 'message', subject: id })
  }
  for (const [id, module] of news(before.modules, after.modules)) {
    const known = own(before.modules, id)
    if (isAwaitingFeedback(module) && (known?.handedInAt ?? null) === null)
      effects.push({ kind: 'notify', key: `homework:${id}`, to: 'clinician', about: 'homework', subject: id })
    if (module.feedback !== null && (known?.feedback ?? null) === null)
      effects.push({ kind: 'notify', key: `feedback:${id}`, to: 'patient', about: 'feedback', subject: id })
  }
  for (const [id, occurrence] of news(before.occurrences, after.occurrences)) {
    const effect = announcement(own(before.occurrences, id), occurrence)
    if (effect !== null) effects.push(effect)
  }
  return effects
}

/** A clinician's message has the plain key; who else is told the same has one more. */
function keyFor(key: string, to: Effect['to']): string {
  return to === 'clinician' ? key : `${key}:${to}`
}

/** The records that are not the same as before. */
function news<T>(before: Readonly<Record<string, T>>, after: Readonly<Record<string, T>>): [string, T][] {
  if (before === after) return []
  return Object.entries(after).filter(([id, record]) => own(before, id) !== record)
}

function announcement(before: Occurrence | undefined, after: Occurrence): Effect | null {
  if (after.state !== 'open' || after.series.startsWith('page.')) return null
  const { id, reminded } = after
  const message = { kind: 'notify', to: 'patient', subject: id } as const
  if (reminded > (before?.reminded ?? 0))
    return { ...message, key: `form_reminder:${id}:${reminded}`, about: 'form_reminder' }
  return before?.state === 'open' ? null : { ...message, key: `form_open:${id}`, about: 'form_open' }
}
