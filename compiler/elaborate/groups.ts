import type * as ast from '#dsl/ast/index.ts'
import type { Expression, Group } from '#schemas/generated/bundle.ts'
import { from, named, problem, unknown, type Here } from '../context.ts'
import { spanOf } from '../names.ts'
import { text } from './text.ts'

/** The groups that a program declares in its header, each once. */
export function groups(here: Here, program: ast.Program): Group[] {
  const taken = new Map<string, ast.Name>()
  return program.groups.flatMap((node) => {
    const first = taken.get(node.id.text)
    if (first) {
      const related = [{ span: spanOf(here.file, first), role: 'first' as const }]
      problem(here, 'duplicate-id', node.id, { name: node.id.text }, { related })
      return []
    }
    taken.set(node.id.text, node.id)
    return [from<Group>(here, node, { id: node.id.text, title: text(here, node.title) })]
  })
}

/** A group that was named, as the value it stands for; null, and reported, where the program has none such. */
export function groupNamed(here: Here, place: ast.Place, name: string): Expression | null {
  const { program } = here.names
  const known = program?.ast.groups ?? []
  const group = known.find((one) => one.id.text === name)
  if (program && group) {
    named(here, place, { ast: group, file: program.file })
    return { op: 'literal', value: name }
  }
  unknown(
    here,
    'no_group',
    place,
    name,
    known.map((one) => one.id.text),
  )
  return null
}
