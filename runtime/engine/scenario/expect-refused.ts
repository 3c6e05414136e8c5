import { advance } from '../advance.ts'
import { openOccurrence } from '../open-occurrence.ts'
import type { Story } from './story.ts'
import type { Expected, Tried } from './tried.ts'

/** Whether the answers could not be sent, had they been sent now. A form that is not open refuses nothing. */
export function refusedTried({ program, state, at }: Story, expected: Expected<'refused'>): Tried {
  const occurrence = openOccurrence(state, expected.form)
  if (occurrence === null) return { found: { kind: 'refused', problems: null }, met: false }
  const outcome = advance(program, state, {
    kind: 'submit',
    at,
    occurrence: occurrence.id,
    answers: expected.answers,
  })
  const problems = outcome.ok ? [] : outcome.refusal.problems
  const met = problems.some(({ question }) => expected.question === null || question === expected.question)
  return { found: { kind: 'refused', problems }, met }
}
