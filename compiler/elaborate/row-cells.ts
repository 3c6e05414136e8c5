import type * as ast from '#dsl/ast/index.ts'
import { named } from '../context.ts'
import type { FormNames } from '../names.ts'
import type { Scope } from './typed.ts'

/** A question of a repeated group, as an expression names it. */
export interface CellNamed {
  readonly form: FormNames
  readonly group: ast.Ask
  readonly ask: ast.Ask
}

/** What `medicines.dose` or `form.medicines.dose` names; null where it is no question of a repeated group. */
export function cellNamed(scope: Scope, node: ast.Expression): CellNamed | null {
  if (node.kind !== 'name') return null
  const [first, second, third] = node.parts
  const form = third ? formAt(scope, first) : scope.form
  const [group, cell] = third ? [second, third] : [first, second]
  const asked = form?.questions.get(group?.text ?? '')
  const ask = form?.rows.get(group?.text ?? '')?.get(cell?.text ?? '')
  if (!form || !group || !cell || !asked || !ask) return null
  if (third && first) named(scope.here, first, form)
  named(scope.here, group, { ast: asked, file: form.file })
  named(scope.here, cell, { ast: ask, file: form.file })
  return { form, group: asked, ask }
}

/** A form whose answers may be read here. */
function formAt({ here, form, history }: Scope, name: ast.Name | undefined): FormNames | undefined {
  if (!name || (!history && name.text !== form?.id)) return undefined
  return history ? here.names.forms.get(name.text) : (form ?? undefined)
}
