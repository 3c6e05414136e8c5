import type * as ast from '#dsl/ast/index.ts'
import type { Bundle, Renamed } from '#schemas/generated/bundle.ts'
import type { FormNames, Names } from '../names.ts'
import { pagesOf } from './module.ts'

/** Something that saved data may refer to. */
export interface Id {
  readonly kind: Renamed['kind']
  /** With what it stands in before it: `form.question`. */
  readonly path: string
  /** Things with the same scope are told apart by their names alone. */
  readonly scope: string
  readonly name: ast.Name
  readonly was: readonly ast.Name[]
  readonly file: string
}

/** The ids that a program declares, of its own and of the instruments it uses. */
export function idsOf(names: Names): Id[] {
  return [
    ...[...names.forms.values()].flatMap((one) => idsOfForm(names, one)),
    ...[...names.modules.values()].flatMap(({ ast: node, file }) => idsOfModule(node, file)),
    ...[...names.batteries.values()].map(({ ast: node, file }) => top('battery', 'form', node, file)),
    ...[...names.gives.values()].map(({ ast: { alias, what, was }, file }) =>
      top('schedule', 'schedule', { id: alias ?? what, was }, file),
    ),
    ...[...names.flags.values()].map(({ ast: node, file }) => top('flag', 'flag', node, file)),
    ...[...names.rules.values()].map(({ ast: node, file }) => top('rule', 'rule', node, file)),
  ]
}

type Node = Pick<ast.Ask, 'id' | 'was'>

function top(kind: Id['kind'], scope: string, { id, was }: Node, file: string): Id {
  return { kind, path: id.text, scope, name: id, was, file }
}

function within(owner: string, kind: Id['kind'], scope: string, { id, was }: Node, file: string): Id {
  return { kind, path: `${owner}.${id.text}`, scope: `${scope} ${owner}`, name: id, was, file }
}

function idsOfForm({ choices }: Names, { id, ast: node, file, questions, rows, results }: FormNames): Id[] {
  // A question of a repeated group stands in the group.
  const asked = [
    ...[...questions.values()].map((ask) => [id, ask] as const),
    ...[...rows].flatMap(([group, list]) => [...list.values()].map((ask) => [`${id}.${group}`, ask] as const)),
  ]
  const options = asked.flatMap(([form, ask]) => {
    const written = ask.type.options
    if (written === null) return []
    const list = 'text' in written ? choices.get(written.text) : { ast: { options: written }, file }
    const owner = `${form}.${ask.id.text}`
    return (list?.ast.options ?? []).map((one) => within(owner, 'option', 'option', one, list?.file ?? file))
  })
  return [
    top('form', 'form', node, file),
    ...asked.map(([owner, one]) => within(owner, 'question', 'question', one, file)),
    ...[...results.values()].map((one) => within(id, 'result', 'question', one, file)),
    ...options,
  ]
}

function idsOfModule(node: ast.Module, file: string): Id[] {
  const id = node.id.text
  return [
    top('module', 'form', node, file),
    ...node.sections.map((one) => within(id, 'section', 'section', one, file)),
    ...pagesOf(node).map((one) => within(id, 'page', 'page', one, file)),
  ]
}

/** What later versions need to know of earlier ones. */
export function history(names: Names): Pick<Bundle, 'renamed' | 'retired'> {
  const renamed = idsOf(names).flatMap(({ kind, path, was: [first, ...rest] }): Renamed[] =>
    first ? [{ kind, id: path, was: [first.text, ...rest.map((one) => one.text)] }] : [],
  )
  const retired = names.retired.flatMap((one) => one.ast.ids.map(pathOf))
  return {
    renamed: renamed.toSorted((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id)),
    retired: [...new Set(retired)].filter((one) => one !== '').toSorted(compare),
  }
}

export function pathOf({ parts }: ast.Retired['ids'][number]): string {
  return parts.map((one) => one.text).join('.')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
