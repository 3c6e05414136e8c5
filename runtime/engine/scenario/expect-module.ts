import { Past } from '../past.ts'
import type { Story } from './story.ts'
import type { Expected, Tried } from './tried.ts'

/** How far the patient has come in a module. */
export function moduleTried({ state }: Story, expected: Expected<'module'>): Tried {
  const past = new Past(state)
  const opened = past.isModuleOpen(expected.module)
  const now = !opened ? 'locked' : past.isModuleDone(expected.module) ? 'done' : 'open'
  return { found: { kind: 'module', state: now }, met: now === expected.state }
}
