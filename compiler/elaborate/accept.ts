import type * as ast from '#dsl/ast/index.ts'
import { ACCEPTABLE, CODES } from '../acceptable.ts'
import { inFile, named, problem, unknown, type Here } from '../context.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { leavingOut } from '../fixes.ts'
import { spanOf, type Declared } from '../names.ts'
import type { Span } from '../sources.ts'

/** A finding that its author has looked at and lets stand. */
export interface Acceptance {
  readonly code: string
  readonly reason: string
  /** The declarations it holds for: those of the name. */
  readonly within: readonly Span[]
  /** Where it is written. */
  readonly place: Span
}

/** What is accepted; null, and reported, where that cannot be. What is an error, or guards patients, is never accepted. */
export function accept(context: Here, { ast: node, file }: Declared<ast.Accept>): Acceptance | null {
  const here = inFile(context, file)
  const { code, where, because } = node
  if (because.value.trim() === '' && because.end > because.start) problem(here, 'empty-text', because, {})
  const within = declarationsOf(here, where)
  if (!CODES.includes(code.text)) unknown(here, 'no_code', code, code.text, CODES)
  else if (!ACCEPTABLE.includes(code.text))
    problem(here, 'not-acceptable', code, { code: { code: code.text } }, { fixes: [leavingOut(here, node)] })
  else if (within.length > 0) return { code: code.text, reason: because.value, within, place: spanOf(file, node) }
  return null
}

/** Whether a finding is let stand. */
export function accepts({ code, within }: Acceptance, one: Diagnostic): boolean {
  const { file, start, end } = one.primary
  return code === one.code && within.some((span) => span.file === file && span.start <= start && end <= span.end)
}

/** Everything that a name names: a form and the row that gives it are called the same. */
function declarationsOf(here: Here, where: readonly ast.Name[]): Span[] {
  const [first, second] = where
  if (!first || first.text === '' || second?.text === '') return []
  const { names } = here
  const tables = [names.forms, names.modules, names.flags, names.rules, names.batteries, names.choices, names.themes]
  const declared = [...tables, names.gives, names.uses].flatMap((table): Declared<ast.Place>[] =>
    [table.get(first.text) ?? []].flat(),
  )
  if (names.program?.ast.id.text === first.text) declared.push(names.program)
  named(here, first, declared[0])
  if (declared.length === 0) {
    const known = [...tables.flatMap((table) => [...table.keys()]), names.program?.ast.id.text ?? '']
    unknown(here, 'no_name', first, first.text, known)
    return []
  }
  if (!second) return declared.map(({ file, ast: node }) => spanOf(file, node))
  const inner = innerOf(here, first.text)
  const found = inner.get(second.text)
  named(here, second, found)
  if (!found) unknown(here, 'no_name', second, second.text, inner.keys())
  return found ? [spanOf(found.file, found.ast)] : []
}

/** The questions and results of a form, or the pages and sections of a module, by name. */
function innerOf({ names }: Here, id: string): Map<string, Declared<ast.Place>> {
  const form = names.forms.get(id)
  const module = names.modules.get(id)
  const inner = new Map<string, Declared<ast.Place>>()
  const add = (file: string, node: ast.Place & { readonly id: ast.Name }): void =>
    void inner.set(node.id.text, { ast: node, file })
  for (const one of [...(form?.ast.asks ?? []), ...(form?.ast.results ?? [])]) add(form?.file ?? '', one)
  for (const one of [...(form?.ast.matrices ?? []), ...(module?.ast.sections ?? [])])
    add(form?.file ?? module?.file ?? '', one)
  const pages = [...(module?.ast.pages ?? []), ...(module?.ast.sections.flatMap((one) => one.pages) ?? [])]
  for (const one of pages) add(module?.file ?? '', one)
  return inner
}
