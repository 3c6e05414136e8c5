import type * as ast from '#dsl/ast.ts'
import type { Scenario } from '#engine/scenario/scenario.ts'
import { from, inFile, problem, type Here } from '../context.ts'
import type { Declared } from '../names.ts'
import { step } from './scenario-step.ts'

/** A scenario as steps for the engine. A step that does not fit is reported and left out. */
export function scenario(context: Here, { ast: node, file }: Declared<ast.Scenario>): Scenario {
  const here = inFile(context, file)
  if (node.steps[0]?.do !== 'start') problem(here, 'scenario-order', node.steps[0] ?? node.title, {})
  const steps = node.steps.flatMap((one) => {
    const made = step(here, one)
    return made ? [from(here, one, made)] : []
  })
  return from<Scenario>(here, node, { title: node.title.value, steps })
}
