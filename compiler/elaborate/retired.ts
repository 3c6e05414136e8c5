import type * as ast from '#dsl/ast/index.ts'
import { named, type Here } from '../context.ts'
import type { Declared } from '../names.ts'

/** Notes what the names before a retired one name: what it stood in, as far as that is there still. */
export function retired(here: Here, { ast: { ids } }: Declared<ast.Retired>): void {
  for (const { parts } of ids) {
    const [first, second, third] = parts.slice(0, -1)
    if (!first) continue
    const form = here.names.forms.get(first.text)
    named(here, first, form ?? here.names.modules.get(first.text))
    const question = second && form?.questions.get(second.text)
    if (!form || !question) continue
    const { file } = form
    named(here, second, { file, ast: question })
    const cell = third && form.rows.get(second.text)?.get(third.text)
    if (cell) named(here, third, { file, ast: cell })
  }
}
