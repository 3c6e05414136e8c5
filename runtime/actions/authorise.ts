import type { EnrolmentTable } from '#storage/tables.ts'
import type { Rule } from './access-matrix.ts'
import { unitsWith } from './scene.ts'
import type { Actor } from './scene.ts'

/** Whether an actor may do an action at all, whoever it is about: null, or why not. */
export function whyNot(rule: Rule, actor: Actor): 'signed_out' | 'not_allowed' | null {
  if (actor.system !== null) return rule.system === actor.system ? null : 'not_allowed'
  if (rule.may === 'anyone') return null
  if (actor.person === null) return 'signed_out'
  if (rule.may === 'signed_in') return null
  const { kind, roles } = actor.person
  const holds = rule.may.some((role) =>
    role === 'patient' ? kind === 'resident' : roles.some((held) => held.role === role),
  )
  return holds ? null : 'not_allowed'
}

/** Whether an action's reach takes an actor to this enrolment. */
export function reaches(rule: Rule, actor: Actor, enrolment: EnrolmentTable): boolean {
  switch (rule.reach) {
    case 'own':
      return actor.person !== null && enrolment.patient === actor.person.id
    case 'assigned':
      return (
        actor.person !== null &&
        enrolment.clinician === actor.person.id &&
        unitsWith(actor, 'clinician').includes(enrolment.unit)
      )
    case 'any':
      return actor.system !== null
    case 'none':
      return false
  }
}
