import type { Story } from './story.ts'
import type { Expected, Tried } from './tried.ts'

/** Whether a flag of the rule waits to be acknowledged. */
export function flagTried({ state }: Story, expected: Expected<'flag'>): Tried {
  const raised = Object.values(state.flags).some((flag) => flag.rule === expected.flag && flag.acknowledged === null)
  return { found: { kind: 'flag', raised }, met: raised === expected.raised }
}

/** Whether a flag of the rule has escalated, acknowledged since or not. */
export function escalationTried({ state }: Story, expected: Expected<'escalation'>): Tried {
  const escalated = Object.values(state.flags).some((flag) => flag.rule === expected.flag && flag.escalatedAt !== null)
  return { found: { kind: 'escalation', escalated }, met: escalated === expected.escalated }
}
