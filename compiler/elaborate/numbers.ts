import type * as ast from '#dsl/ast/index.ts'
import { problem, type Here } from '../context.ts'

const WHOLE = {
  whole_from_0: { least: 0, most: Infinity },
  whole_from_1: { least: 1, most: Infinity },
  whole_0_to_6: { least: 0, most: 6 },
} as const

/** A number that must be whole and within limits; the nearest one that is, where it is not. */
export function whole(here: Here, { value, ...place }: ast.NumberNode, kind: keyof typeof WHOLE): number {
  const { least, most } = WHOLE[kind]
  if (Number.isInteger(value) && value >= least && value <= most) return value
  problem(here, 'wrong-type', place, { expected: { term: kind }, found: value })
  return Math.min(most, Math.max(least, Math.round(value)))
}
