import { staffView } from '../view.ts'
import type { Story } from './story.ts'
import type { Expected, Tried } from './tried.ts'

/** Whether staff are reminded because a rule fired. A reminder's id is its firing's, which begins with the rule's. */
export function reminderTried({ program, state, at }: Story, expected: Expected<'reminder'>): Tried {
  const due = staffView(program, state, at).reminders.some(({ id }) => id.startsWith(`${expected.rule}@`))
  return { found: { kind: 'reminder', due }, met: due === expected.due }
}
