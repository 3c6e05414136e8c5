import type * as ast from '#dsl/ast.ts'
import { named, unknown, type Here } from '../context.ts'
import type { Declared } from '../names.ts'

/** Whether a name is declared; notes what it names, and reports it where it is not. */
export function known(
  here: Here,
  name: ast.Name,
  kind: 'no_module' | 'no_form' | 'no_flag',
  names: ReadonlyMap<string, Declared<ast.Place>>,
): boolean {
  named(here, name, names.get(name.text))
  if (names.has(name.text)) return true
  unknown(here, kind, name, name.text, names.keys())
  return false
}
