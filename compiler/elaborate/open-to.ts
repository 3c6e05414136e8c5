import type * as ast from '#dsl/ast/index.ts'
import type { OpenTo } from '#schemas/generated/bundle.ts'
import { from, problem, type Here } from '../context.ts'
import { text } from './text.ts'
import { who } from './who.ts'

/** Who may start the program by themselves, and what they are told of it; null where somebody in care starts it. */
export function openTo(here: Here, { openTo: node, id }: ast.Program): OpenTo | null {
  if (!node) return null
  if (!node.present) problem(here, 'header-missing', id, { what: { term: 'present' } })
  const areas = new Map(node.areas.map((area) => [area.value, area]))
  for (const area of areas.values()) if (area.value.trim() === '') problem(here, 'empty-text', area, {})
  const isForAll = node.who.sex === null && node.who.age === null
  return from<OpenTo>(here, node, {
    areas: [...areas.keys()],
    who: isForAll ? null : who(here, node.who),
    present: node.present ? text(here, node.present) : {},
    clinician: node.without === null,
  })
}
