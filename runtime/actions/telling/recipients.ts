import type { Effect } from '#engine/index.ts'
import { cliniciansAt, holdersOf } from '#storage/queries/directory.ts'
import type { Care } from '../care/care.ts'
import { ownerOf } from '../care/flag-owner.ts'

/**
 * Who is to be told: the patient; whoever has the flag, or the patient; everybody with another role at the unit. What
 * has escalated goes to everybody with the role, since the one it had come to did not see it. What staff are to be told
 * goes to the clinician where nobody holds the role that is asked for. Empty only where the unit has nobody at all.
 */
export async function recipientsOf(care: Care, { to, about, subject }: Effect): Promise<readonly string[]> {
  const { enrolment, state, scene } = care
  if (to === 'patient') return [enrolment.patient]
  if (to !== 'clinician' || about === 'escalation') {
    const holders = await holdersOf(scene.db, enrolment.unit, to)
    if (holders.length > 0) return holders
  }
  const flag = about === 'flag' || about === 'escalation' ? state.flags[subject] : undefined
  const owner = ownerOf(flag?.owner?.id ?? null, enrolment, await cliniciansAt(scene.db, enrolment.unit))
  return owner === null ? [] : [owner.id]
}

/** Whether staff is told of something that must not wait: it is sent first, at any hour, however much was sent before. */
export function isPressing({ program, state }: Care, { about, subject }: Effect): boolean {
  if (about !== 'flag' && about !== 'escalation') return false
  const rule = state.flags[subject]?.rule
  return rule !== undefined && program.flags.get(rule)?.item.severity === 'priority'
}
