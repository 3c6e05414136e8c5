import type { Expression } from '#schemas/generated/bundle.ts'
import type { Answers, AnswerValue } from '#schemas/generated/view.ts'
import { compile } from './expression.ts'
import { scoreOf } from './past.ts'
import type { Place } from './place.ts'
import { own } from './record.ts'
import { type Reference, reads } from './reads.ts'
import type { Scope } from './scope.ts'
import type { Reason, Response } from './state.ts'

/** Lists what made a condition true. */
export type Because = (scope: Scope) => Reason[]

/**
 * Makes the function that says why a condition holds: the questions and results it names, with the values
 * they had, newest form first. Of several conditions joined by `or`, only those that hold are told.
 */
export function because(expression: Expression, place: Place): Because {
  const find = finder(expression, place)
  return (scope) => {
    const reasons: { readonly reason: Reason; readonly at: string }[] = []
    for (const { form, id, kind } of find(scope)) {
      const response = scope.past?.latest(form) ?? null
      if (response === null || reasons.some(({ reason }) => reason.form === form && reason.id === id)) continue
      reasons.push({ reason: { form, id, value: valueOf(response, id, kind) }, at: response.at })
    }
    reasons.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1))
    return reasons.map(({ reason }) => reason)
  }
}

function valueOf(response: Response, id: string, kind: Reference['kind']): AnswerValue | null {
  if (kind === 'result') return scoreOf(response, id)?.value ?? null
  const answers: Answers = response.answers
  return own(answers, id) ?? null
}

function finder(expression: Expression, place: Place): (scope: Scope) => readonly Reference[] {
  if (expression.op === 'call' && (expression.name === 'or' || expression.name === 'and')) {
    const parts = expression.args.map((arg) => ({ holds: compile(arg, place), find: finder(arg, place) }))
    return (scope) => parts.filter((part) => part.holds(scope) === true).flatMap((part) => part.find(scope))
  }
  const { references } = reads(expression, place.form)
  return () => references
}
