import type { Bundle } from '#schemas/generated/bundle.ts'
import type { FieldProblem } from '#schemas/generated/api.ts'

/**
 * What a program that nobody in care follows has that somebody would have to see or do: nobody would, and the patient
 * would wait. The compiler says the same to the author (L2606); here it holds for every bundle.
 */
export function unfollowed({ openTo, messages, flags, rules, modules }: Bundle): FieldProblem[] {
  if (openTo === null || openTo.clinician) return []
  const found: string[] = messages ? ['/messages'] : []
  for (const [place, { to, escalate }] of flags.entries()) {
    if (to.every((role) => role === 'clinician')) found.push(`/flags/${place}/to`)
    if (escalate?.to === 'clinician') found.push(`/flags/${place}/escalate`)
  }
  const opened = new Set<string>()
  for (const [place, { then }] of rules.entries()) {
    for (const action of then) if (action.do === 'open') opened.add(action.module)
    if (then.some((action) => action.do === 'remind')) found.push(`/rules/${place}`)
  }
  for (const [place, { id, byClinician, feedback }] of modules.entries()) {
    if (byClinician && !opened.has(id)) found.push(`/modules/${place}/byClinician`)
    if (feedback !== null) found.push(`/modules/${place}/feedback`)
  }
  return found.map((pointer) => ({ pointer: `/bundle${pointer}`, code: 'needs_clinician' }))
}
