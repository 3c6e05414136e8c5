import type { Bundle, Expression } from '#schemas/generated/bundle.ts'
import { inFile, problem, replacing, type Context } from '../context.ts'
import { diagnostic } from '../diagnostic.ts'
import { canHold } from './can-hold.ts'
import { conditionsOf } from './conditions.ts'

/** Reports modules that wait for each other in a circle, so that none of them ever opens by itself. */
export function moduleCircles(context: Context, bundle: Bundle): void {
  const opened = new Set(
    bundle.rules.flatMap((one) => one.then.flatMap((action) => (action.do === 'open' ? [action.module] : []))),
  )
  const free = new Set(
    bundle.modules.filter((one) => one.byClinician || one.opens === null || opened.has(one.id)).map((one) => one.id),
  )
  const isThere = (read: Expression): boolean => read.op !== 'fact' || read.module === null || free.has(read.module)
  for (let grown = true; grown;) {
    grown = false
    for (const one of bundle.modules) {
      if (!free.has(one.id) && one.opens && canHold(one.opens, isThere)) {
        free.add(one.id)
        grown = true
      }
    }
  }
  for (const one of bundle.modules) {
    const declared = context.names.modules.get(one.id)
    const opens = declared?.ast.opens?.when
    if (free.has(one.id) || !declared || !opens) continue
    const here = inFile(context, declared.file)
    const byHand = /\S+\s*$/.exec(here.textOf(here.file).slice(0, opens.start))
    const fixes = byHand ? [replacing(here, { start: byHand.index, end: opens.end }, 'by clinician')] : []
    problem(here, 'module-never-opens', declared.ast.id, { name: one.id }, { fixes })
  }
  for (const { of, holds } of conditionsOf(bundle)) {
    const closed = of === 'module' || canHold(holds, isThere) ? undefined : modulesIn(holds).find((id) => !free.has(id))
    const primary = closed === undefined ? undefined : context.origin.get(holds)
    if (primary && closed !== undefined) context.report(diagnostic('waits-for-closed', primary, { module: closed }))
  }
}

function modulesIn(node: Expression): string[] {
  if (node.op === 'fact') return node.module === null ? [] : [node.module]
  return node.op === 'call' ? node.args.flatMap(modulesIn) : []
}
