import type { Expression, Module } from '#schemas/generated/bundle.ts'

/**
 * Modules in the order a patient meets them: those that are open from the start, then each after the modules it waits
 * for and by the day it waits for, last those that only a clinician or a rule opens. What is alike in all that stays as it
 * was declared. In which file a module stands means nothing.
 */
export function inOrder(modules: readonly Module[]): Module[] {
  const byId = new Map(modules.map((one) => [one.id, one]))
  const steps = new Map<string, number>()
  const stepOf = (id: string): number => {
    const known = steps.get(id)
    if (known !== undefined) return known
    const one = byId.get(id)
    if (!one) return 0
    // Modules that wait for each other in a circle are reported elsewhere; here the circle only has to end.
    steps.set(id, 0)
    const step = one.byClinician
      ? modules.length + 1
      : one.opens
        ? 1 + Math.max(0, ...modulesIn(one.opens).map(stepOf))
        : 0
    steps.set(id, step)
    return step
  }
  const places = modules.map((one, place) => ({
    one,
    step: stepOf(one.id),
    day: one.opens ? dayIn(one.opens) : 0,
    place,
  }))
  return places.toSorted((a, b) => a.step - b.step || a.day - b.day || a.place - b.place).map(({ one }) => one)
}

function modulesIn(node: Expression): string[] {
  if (node.op === 'fact') return node.module === null ? [] : [node.module]
  return node.op === 'call' ? node.args.flatMap(modulesIn) : []
}

/** The latest day a condition compares the day with; 0 where it names none. */
function dayIn(node: Expression): number {
  if (node.op !== 'call') return 0
  const isDay = node.args.some((arg) => arg.op === 'fact' && arg.fact === 'day')
  const days = node.args.map((arg) =>
    isDay && arg.op === 'literal' && typeof arg.value === 'number' ? arg.value : dayIn(arg),
  )
  return Math.max(0, ...days)
}
