import { logicFor } from '../form-for.ts'
import type { Story } from './story.ts'
import type { Expected, Tried } from './tried.ts'

/** Whether a form shows a question once the answers are given. */
export function shownTried({ program, state, at }: Story, expected: Expected<'shown'>): Tried {
  const { form, answers, question } = expected
  const shown = program.forms.has(form) && logicFor(program, state, form, at).visible(answers).has(question)
  return { found: { kind: 'shown', shown }, met: shown === expected.shown }
}
