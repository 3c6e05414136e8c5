import type { Expression } from '#schemas/generated/bundle.ts'

type Leaf = Exclude<Expression, { op: 'call' | 'literal' }>

/** Whether a condition could hold where only some of what it reads can ever be there. What it turns round with `not` could. */
export function canHold(node: Expression, isThere: (read: Leaf) => boolean): boolean {
  if (node.op === 'literal') return true
  if (node.op !== 'call') return isThere(node)
  if (node.name === 'not' || node.name === 'if_missing') return true
  const parts = node.args.map((arg) => canHold(arg, isThere))
  return node.name === 'or' ? parts.includes(true) : !parts.includes(false)
}
