import type * as ast from '#dsl/ast/index.ts'
import type { Matrix } from '#schemas/generated/bundle.ts'
import { from, problem, type Here } from '../context.ts'
import { maybeText, text } from './text.ts'

/** A matrix as it stands in the bundle; its items are questions of the form. */
export function matrix(here: Here, node: ast.Matrix): Matrix {
  if (node.items.length === 0) problem(here, 'nothing-inside', node.id, { what: { term: 'no_items' } })
  return from<Matrix>(here, node, { id: node.id.text, text: text(here, node.text), help: maybeText(here, node.help) })
}
