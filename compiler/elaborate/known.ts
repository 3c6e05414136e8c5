import type * as ast from '#dsl/ast/index.ts'
import { named, unknown, type Here } from '../context.ts'
import type { Declared, FormNames } from '../names.ts'
import { pagesOf } from './module.ts'

/* What a scenario names: each notes what a name names, and reports it where there is no such thing. */

export function known(
  here: Here,
  name: ast.Name,
  kind: 'no_module' | 'no_form' | 'no_form_or_battery' | 'no_flag' | 'no_rule',
  names: ReadonlyMap<string, Declared<ast.Place>>,
): boolean {
  named(here, name, names.get(name.text))
  if (names.has(name.text)) return true
  unknown(here, kind, name, name.text, names.keys())
  return false
}

export function formNamed(here: Here, name: ast.Name): FormNames | null {
  const { forms } = here.names
  return known(here, name, 'no_form', forms) ? (forms.get(name.text) ?? null) : null
}

/** The form of a measure. That its name names it is noted by whoever reads its answer. */
export function measureNamed({ names, ...here }: Here, name: ast.Name): FormNames | null {
  if (names.measures.has(name.text)) return names.forms.get(name.text) ?? null
  unknown({ names, ...here }, 'no_measure', name, name.text, names.measures.keys())
  return null
}

export function resultNamed(here: Here, form: FormNames, name: ast.Name): ast.Result | null {
  const result = form.results.get(name.text)
  if (result) named(here, name, { ast: result, file: form.file })
  else unknown(here, 'no_result', name, name.text, form.results.keys())
  return result ?? null
}

export function questionNamed(here: Here, form: FormNames, name: ast.Name): ast.Ask | null {
  const ask = form.questions.get(name.text)
  if (ask) named(here, name, { ast: ask, file: form.file })
  else unknown(here, 'no_question', name, name.text, form.questions.keys())
  return ask ?? null
}

export function pageNamed(here: Here, module: Declared<ast.Module>, name: ast.Name): ast.Page | null {
  const pages = pagesOf(module.ast)
  const page = pages.find((one) => one.id.text === name.text)
  const known = pages.map((one) => one.id.text)
  if (page) named(here, name, { ast: page, file: module.file })
  else unknown(here, 'no_page', name, name.text, known)
  return page ?? null
}
