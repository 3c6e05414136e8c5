import { Refusal } from '../server.ts'
import type { Trouble } from './file.ts'

/** What a save that failed means for the text. */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof Refusal)) return { kind: 'offline' }
  const { code, present } = error.problem
  if (code === 'changed_meanwhile') return { kind: 'conflict', theirs: present ?? null }
  if (code === 'unknown_file') return { kind: 'conflict', theirs: null }
  return { kind: 'refused', code }
}
