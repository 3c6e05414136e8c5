import type * as ast from '#dsl/ast/index.ts'
import type { Scenario } from '#engine/scenario/scenario.ts'
import { from, inFile, problem, type Here } from '../context.ts'
import { inserting } from '../fixes.ts'
import type { Declared } from '../names.ts'
import { step } from './scenario-step.ts'

/** A scenario as steps for the engine. A step that does not fit is reported and left out. */
export function scenario(context: Here, { ast: node, file }: Declared<ast.Scenario>): Scenario {
  const here = inFile(context, file)
  const [first] = node.steps
  if (first?.do !== 'start') {
    const fixes = first ? [inserting(here, first.start, 'start 2026-03-02 08:00\n  ')] : []
    problem(here, 'scenario-order', first ?? node.title, {}, { fixes })
  }
  const steps = node.steps.flatMap((one) => {
    const made = step(here, one)
    return made ? [from(here, one, made)] : []
  })
  return from<Scenario>(here, node, { title: node.title.value, steps })
}
