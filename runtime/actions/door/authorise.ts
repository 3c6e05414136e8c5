import type { EnrolmentTable } from '#storage/tables.ts'
import type { Db } from '#storage/store.ts'
import type { Rule } from './access-matrix.ts'
import { hasFlagIn } from '../care/flag-owner.ts'
import { unitsWith } from '../context/scene.ts'
import type { Actor } from '../context/scene.ts'

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
export async function reaches(db: Db, rule: Rule, actor: Actor, enrolment: EnrolmentTable): Promise<boolean> {
  switch (rule.reach) {
    case 'own':
      return actor.person !== null && enrolment.patient === actor.person.id
    case 'assigned':
      return isAssigned(actor, enrolment) || hasFlagIn(db, actor, enrolment)
    case 'unit':
      return unitsWith(actor, 'patient_administrator').includes(enrolment.unit)
    case 'none':
      return false
  }
}

function isAssigned(actor: Actor, { clinician, unit }: EnrolmentTable): boolean {
  return clinician === actor.person?.id && unitsWith(actor, 'clinician').includes(unit)
}
