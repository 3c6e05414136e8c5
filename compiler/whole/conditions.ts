import type { Bundle, Expression } from '#schemas/generated/bundle.ts'

/** A condition and what it decides. */
export interface Condition {
  readonly of: 'flag' | 'rule' | 'module' | 'page' | 'question' | 'check'
  /** The name of the flag, rule, module, page or question; of a check, its form's. */
  readonly id: string
  readonly holds: Expression
}

/** Every condition in a program. */
export function conditionsOf(bundle: Bundle): Condition[] {
  return [
    ...bundle.flags.map(({ id, when }): Condition => ({ of: 'flag', id, holds: when })),
    ...bundle.rules.map(({ id, when }): Condition => ({ of: 'rule', id, holds: when })),
    ...bundle.modules.flatMap((module) => [
      ...given('module', module.id, module.opens),
      ...module.sections.flatMap((section) => section.pages.flatMap(({ id, show }) => given('page', id, show))),
    ]),
    ...bundle.forms.flatMap((form) => [
      ...form.questions.flatMap(({ id, show }) => given('question', id, show)),
      ...form.checks.map(({ holds }): Condition => ({ of: 'check', id: form.id, holds })),
    ]),
  ]
}

function given(of: Condition['of'], id: string, holds: Expression | null): Condition[] {
  return holds ? [{ of, id, holds }] : []
}
