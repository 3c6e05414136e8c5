import type { Form, Result } from '#schemas/generated/bundle.ts'
import { reads, walk } from './reads.ts'

/**
 * The questions of which one must be answered for a result to have a value: where something may stand in for missing
 * answers, all that it reads, also by way of other results. Empty where nothing can, and where it reads only groups of
 * rows, of which there may well be none.
 */
export function neededBy(result: Result, form: Form): readonly string[] {
  if (!mayStandIn(result)) return []
  const questions = reads(result.value, (id) => (id === form.id ? form : undefined)).questionsOf(form.id)
  const isSingle = form.questions.some(({ id, answer }) => questions.has(id) && answer.kind !== 'rows')
  return isSingle ? [...questions] : []
}

function mayStandIn({ value, missing }: Result): boolean {
  let found = missing.policy !== 'none'
  walk(value, (part) => (found ||= part.op === 'call' && part.name === 'if_missing'))
  return found
}
