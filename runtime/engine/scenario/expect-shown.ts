import type { Story } from './story.ts'
import type { Expected, Tried } from './tried.ts'

/** Whether a form shows a question once the answers are given. */
export function shownTried({ program }: Story, expected: Expected<'shown'>): Tried {
  const shown = program.forms.get(expected.form)?.logic.visible(expected.answers).has(expected.question) ?? false
  return { found: { kind: 'shown', shown }, met: shown === expected.shown }
}
