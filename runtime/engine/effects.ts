import type { Role } from '#schemas/generated/bundle.ts'
import type { Effect } from './event.ts'
import { isAwaitingFeedback } from './modules.ts'
import { programOf } from './own-program.ts'
import type { Program } from './prepare.ts'
import { own } from './record.ts'
import type { Flag, Occurrence, State } from './state.ts'

/**
 * What is to be told because `before` became `after`. Found by comparing the two, so that however long nobody
 * looked, what is over by now is told to no one and each form gives one message: its latest reminder, else that
 * it opened. Keys are unique in an enrolment. Forms on pages are content and are not announced.
 */
export function effectsOf(given: Program, before: State, after: State): Effect[] {
  if (before === after) return []
  const program = programOf(given, after.plan)
  const effects: Effect[] = []
  for (const [id, flag] of news(before.flags, after.flags)) {
    if (flag.acknowledged === null) effects.push(...ofFlag(program, own(before.flags, id), flag))
  }
  for (const [id, firing] of news(before.firings, after.firings)) {
    if (firing.remind.length === 0 || own(before.firings, id) !== undefined) continue
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
  for (const [id, { kind }] of news(before.phases, after.phases)) {
    if (kind !== 'transferred') continue
    effects.push({ kind: 'notify', key: `transfer:${id}`, to: 'clinician', about: 'transfer', subject: id })
  }
  for (const [id, occurrence] of news(before.occurrences, after.occurrences)) {
    const effect = announcement(own(before.occurrences, id), occurrence)
    if (effect !== null) effects.push(effect)
  }
  return effects
}

/** A flag is told when it is raised, given to somebody, no longer put off, and when it escalates. */
function ofFlag(program: Program, before: Flag | undefined, { id, rule, owner, snoozed, escalatedAt }: Flag): Effect[] {
  const { item } = program.flags.get(rule) ?? {}
  const told: Effect[] = []
  const tell = (key: string, to: Role) => told.push({ kind: 'notify', key, to, about: 'flag', subject: id })
  if (before === undefined) for (const to of item?.to ?? (['clinician'] as const)) tell(keyFor(`flag:${id}`, to), to)
  if (owner !== null && owner.name !== owner.by && owner.since !== before?.owner?.since)
    tell(`flag:${id}:owner:${owner.id}:${owner.since}`, 'clinician')
  if (before?.snoozed && snoozed === null) tell(`flag:${id}:again:${before.snoozed.until}`, 'clinician')
  const to = item?.escalate?.to
  if (escalatedAt !== null && to !== undefined && (before?.escalatedAt ?? null) === null)
    told.push({ kind: 'notify', key: `escalation:${id}`, to, about: 'escalation', subject: id })
  return told
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
  if (reminded > (before?.reminded ?? 0)) return { ...message, key: reminderKey(after), about: 'form_reminder' }
  return before?.state === 'open' ? null : { ...message, key: `form_open:${id}`, about: 'form_open' }
}

/** What the latest reminder of an occurrence is known by. */
export function reminderKey({ id, reminded }: Occurrence): string {
  return `form_reminder:${id}:${reminded}`
}
