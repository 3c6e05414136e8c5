import { samples } from '../range.ts'
import type { Value } from './reading.ts'
import type { Tree, Variable } from './tree.ts'

/** So many cases are tried; a condition with more is left alone. */
const MOST_CASES = 20_000

/** Whether a condition holds in no case at all. `false` also where there are too many cases to say. */
export function neverHolds(tree: Tree): boolean {
  if (tree.kind === 'or') return tree.parts.every(neverHolds)
  if (tree.kind === 'and') {
    const groups = sharing(conjuncts(tree))
    if (groups.length > 1) return groups.some((group) => neverTogether(group))
  }
  return neverTogether([tree])
}

/** Whether several conditions never hold at the same time. */
export function neverTogether(trees: readonly Tree[]): boolean {
  return cases(trees, true, (values) => !trees.every((one) => valueOf(one, values) === true))
}

/** Whether a condition holds in every case in which what it reads is there. */
export function alwaysHolds(tree: Tree): boolean {
  return cases([tree], false, (values) => valueOf(tree, values) === true)
}

/** Whether one condition holds wherever the other does. */
export function implies(one: Tree, other: Tree): boolean {
  return neverTogether([one, { kind: 'not', part: other, source: other.source }])
}

/** The parts that must all hold. */
export function conjuncts(tree: Tree): readonly Tree[] {
  return tree.kind === 'and' ? tree.parts.flatMap(conjuncts) : [tree]
}

/** Parts in groups, so that what one group reads says nothing of what another reads. */
function sharing(parts: readonly Tree[]): Tree[][] {
  let groups: { reads: Set<Variable>; parts: Tree[] }[] = []
  for (const part of parts) {
    const reads = new Set([...variablesIn([part])].map((one) => one.atMost ?? one))
    const touched = groups.filter((one) => [...one.reads].some((variable) => reads.has(variable)))
    const joined = {
      reads: new Set([...touched.flatMap((one) => [...one.reads]), ...reads]),
      parts: [...touched.flatMap((one) => one.parts), part],
    }
    groups = [...groups.filter((one) => !touched.includes(one)), joined]
  }
  return groups.map((one) => one.parts)
}

/** Whether something is true of every case; false where there are too many. */
function cases(
  trees: readonly Tree[],
  missing: boolean,
  isSo: (values: ReadonlyMap<Variable, Value>) => boolean,
): boolean {
  const variables = [...variablesIn(trees)]
  const choices = variables.map((one) => cellsOf(one, missing))
  if (choices.reduce((product, cells) => product * cells.length, 1) > MOST_CASES) return false
  const values = new Map<Variable, Value>()
  const from = (at: number): boolean => {
    const variable = variables[at]
    if (!variable) return !canBe(values) || isSo(values)
    return (choices[at] ?? []).every((value) => {
      values.set(variable, value)
      return from(at + 1)
    })
  }
  return from(0)
}

/** Whether the values can stand beside each other. Numbers that lie alike to all limits are the same number here. */
function canBe(values: ReadonlyMap<Variable, Value>): boolean {
  return [...values].every(([{ atMost }, value]) => {
    const most = atMost ? values.get(atMost) : undefined
    // Nothing is asked of the other.
    if (most === undefined) return true
    return value === null || most === null ? value === most : value <= most
  })
}

/** A value for each way in which the tests of a variable can come out. */
function cellsOf({ reading, limits, asksMissing }: Variable, missing: boolean): Value[] {
  if (!reading) return [true, false]
  const { domain, mayLack } = reading
  const values = domain.kind === 'few' ? [...domain.values] : apart(samples(domain.range, limits), limits)
  return missing || asksMissing || mayLack ? [...values, null] : values
}

/** One of the numbers that lie alike to all limits. */
function apart(numbers: readonly number[], limits: readonly number[]): number[] {
  const found = new Map(numbers.map((one) => [limits.map((limit) => Math.sign(one - limit)).join(), one]))
  return [...found.values()]
}

function variablesIn(trees: readonly Tree[], found = new Set<Variable>()): Set<Variable> {
  for (const tree of trees) {
    if (tree.kind === 'test') {
      for (const one of tree.reads) found.add(one)
    } else variablesIn(tree.kind === 'not' ? [tree.part] : tree.parts, found)
  }
  return found
}

/** As the engine works it out: true, false or missing. */
function valueOf(tree: Tree, values: ReadonlyMap<Variable, Value>): boolean | null {
  switch (tree.kind) {
    case 'test':
      return tree.holds(...tree.reads.map((one) => values.get(one) ?? null))
    case 'not': {
      const value = valueOf(tree.part, values)
      return value === null ? null : !value
    }
    case 'and':
    case 'or': {
      const parts = tree.parts.map((one) => valueOf(one, values))
      const decisive = tree.kind === 'or'
      if (parts.includes(decisive)) return decisive
      return parts.includes(null) ? null : !decisive
    }
  }
}
