import type { TimelineEntry } from '#schemas/generated/view.ts'
import { closesBy } from './closing.ts'
import { programOf } from './own-program.ts'
import type { Program } from './prepare.ts'
import { own } from './record.ts'
import { revisionsOf } from './revisions.ts'
import type { State } from './state.ts'
import { formTitle } from './view-parts.ts'

/** In this order when they happened the same second. */
const ORDER: readonly TimelineEntry['kind'][] = [
  'started',
  'form_missed',
  'patient_wrote',
  'clinician_wrote',
  'form_sent',
  'form_sent_late',
  'form_amended',
  'flag_raised',
  'program_wrote',
  'homework_handed_in',
  'feedback_given',
  'module_done',
  'module_opened',
  'module_closed',
  'paused',
  'resumed',
  'transferred',
  'maintenance',
  'ended',
]

/** What has happened to a patient, oldest first. Subjects are ids of occurrences, flags, messages and modules; of the program for its start and end. What was written is not repeated. */
export function timeline(given: Program, state: State): TimelineEntry[] {
  const program = programOf(given, state.plan)
  const { bundle } = program
  const entries: TimelineEntry[] = []
  const add = (at: string | null, kind: TimelineEntry['kind'], subject: string, title: TimelineEntry['title']) => {
    if (at !== null) entries.push({ at, kind, subject, title })
  }
  add(state.startedAt, 'started', bundle.program, bundle.title)
  add(state.endedAt, 'ended', bundle.program, bundle.title)
  for (const response of Object.values(state.responses)) {
    const { occurrence, at, late } = response
    const title = formTitle(program, response.form)
    add(at, late ? 'form_sent_late' : 'form_sent', occurrence, title)
    for (const { amended } of revisionsOf(response)) add(amended?.at ?? null, 'form_amended', occurrence, title)
  }
  for (const occurrence of Object.values(state.occurrences)) {
    const { id, state: now, form } = occurrence
    if (now === 'expired') add(closesBy(occurrence), 'form_missed', id, formTitle(program, form))
  }
  for (const { kind, at } of Object.values(state.phases)) add(at, kind, bundle.program, bundle.title)
  for (const { id, from, at } of Object.values(state.messages)) add(at, `${from}_wrote`, id, bundle.title)
  for (const flag of Object.values(state.flags)) {
    const title = program.flags.get(flag.rule)?.item.title
    if (title !== undefined) add(flag.raisedAt, 'flag_raised', flag.id, title)
  }
  for (const { module } of program.modules.values()) {
    const progress = own(state.modules, module.id)
    if (progress === undefined) continue
    add(progress.openedAt, 'module_opened', module.id, module.title)
    add(progress.closedAt, 'module_closed', module.id, module.title)
    add(progress.handedInAt, 'homework_handed_in', module.id, module.title)
    add(progress.feedback?.at ?? null, 'feedback_given', module.id, module.title)
    add(progress.doneAt, 'module_done', module.id, module.title)
  }
  return entries.sort((a, b) => {
    if (a.at !== b.at) return a.at < b.at ? -1 : 1
    if (a.kind !== b.kind) return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)
    return a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0
  })
}
