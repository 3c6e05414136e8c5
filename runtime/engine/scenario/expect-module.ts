import { Past } from '../past.ts'
import type { ModuleState } from './scenario.ts'
import type { Story } from './story.ts'
import type { Expected, Tried } from './tried.ts'

/** How far the patient has come in a module. */
export function moduleTried({ state }: Story, expected: Expected<'module'>): Tried {
  const now = stateOf(new Past(state), expected.module)
  return { found: { kind: 'module', state: now }, met: now === expected.state }
}

function stateOf(past: Past, module: string): ModuleState {
  if (!past.isModuleOpen(module)) return 'locked'
  if (past.isModuleDone(module)) return 'done'
  return past.waitingSince(module) === null ? 'open' : 'waiting'
}
