import type * as ast from '#dsl/ast/index.ts'
import { named } from '../context.ts'
import type { FormNames } from '../names.ts'
import { answerTo } from './reference.ts'
import type { Scope } from './typed.ts'
import type { Typed } from './types.ts'

/** The answers to a matrix's items, where an expression names a whole matrix; null where it does not. */
export function matrixItems(scope: Scope, node: ast.Expression): readonly Typed[] | null {
  if (node.kind !== 'name') return null
  const [owner, member] = node.parts.length === 2 ? node.parts : [null, node.parts[0]]
  const form = owner ? formNamed(scope, owner) : scope.form
  const matrix = member && form?.matrices.get(member.text)
  if (!form || !matrix) return null
  if (owner) named(scope.here, owner, form)
  named(scope.here, member, { ast: matrix, file: form.file })
  return matrix.items.map((item) => answerTo(scope, node, form, item))
}

/** A form whose answers may be read here. */
function formNamed({ here, form, history }: Scope, { text }: ast.Name): FormNames | null {
  const found = here.names.forms.get(text)
  return found && (history || found.id === form?.id) ? found : null
}
