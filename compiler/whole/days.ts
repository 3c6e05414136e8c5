import type { Bundle, Expression, Module } from '#schemas/generated/bundle.ts'

/** The day on which a condition holds for everybody, if not before; Infinity where there is none. */
export function certainDay(node: Expression): number {
  if (node.op !== 'call') return Infinity
  if (node.name === 'or') return Math.min(...node.args.map(certainDay))
  if (node.name === 'and') return Math.max(...node.args.map(certainDay))
  return comparedDay(node) ?? Infinity
}

/** No day before this can make a condition hold. */
export function earliestDay(node: Expression): number {
  if (node.op !== 'call') return 1
  if (node.name === 'or') return Math.min(...node.args.map(earliestDay))
  if (node.name === 'and') return Math.max(...node.args.map(earliestDay))
  return comparedDay(node) ?? 1
}

/** The day on which a module opens by itself for everybody; Infinity where that depends on the patient or on a clinician. */
export function certainOpening({ opens, byClinician }: Module): number {
  if (byClinician) return Infinity
  return opens === null ? 1 : certainDay(opens)
}

/** The first day on which the program can open a module; 1 where that is a clinician's to do. */
export function earliestOpening({ rules }: Bundle, { id, opens, byClinician }: Module): number {
  if (byClinician || opens === null) return 1
  const opening = rules.filter((rule) => rule.then.some((action) => action.do === 'open' && action.module === id))
  return Math.min(earliestDay(opens), ...opening.map((rule) => earliestDay(rule.when)))
}

/** Of `day >= 8` and `day > 7`, 8. */
function comparedDay(node: Extract<Expression, { op: 'call' }>): number | null {
  const [day, limit] = node.args
  if (day?.op !== 'fact' || day.fact !== 'day' || limit?.op !== 'literal' || typeof limit.value !== 'number')
    return null
  if (node.name === 'at_least' || node.name === 'equal') return Math.ceil(limit.value)
  return node.name === 'more' ? Math.floor(limit.value) + 1 : null
}
