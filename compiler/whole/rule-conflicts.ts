import type { Bundle, Expression, Rule } from '#schemas/generated/bundle.ts'
import { inFile, type Context } from '../context.ts'
import { diagnostic } from '../diagnostic.ts'
import { leavingOut } from '../fixes.ts'
import { implies } from '../logic/decide.ts'
import { readingsOf } from '../logic/reading.ts'
import { treeOf } from '../logic/tree.ts'

/** Reports rules that open a module in vain: it is open already, or the program ends at the same moment. */
export function ruleConflicts(context: Context, bundle: Bundle): void {
  const readings = readingsOf(context, bundle)
  const follows = (one: Expression, other: Expression): boolean => {
    const variables = new Map()
    return implies(treeOf(one, readings, variables), treeOf(other, readings, variables))
  }
  const ending = bundle.rules.filter((one) => one.then.some((action) => action.do === 'end'))
  for (const rule of bundle.rules) {
    for (const action of rule.then) {
      if (action.do !== 'open') continue
      const opened = openedIn(rule.when, action.module)
      if (opened && follows(rule.when, opened)) report(context, 'opens-the-open', rule, action)
      const end = ending.find((one) => one === rule || follows(rule.when, one.when))
      if (end) report(context, 'opens-at-the-end', rule, action, end)
    }
  }
}

/** Where a condition asks whether a module is open. */
function openedIn(node: Expression, module: string): Expression | null {
  if (node.op === 'fact') return node.fact === 'opened' && node.module === module ? node : null
  const found = node.op === 'call' ? node.args.map((one) => openedIn(one, module)) : []
  return found.find((one) => one !== null) ?? null
}

type Open = Extract<Rule['then'][number], { do: 'open' }>

function report(
  context: Context,
  name: 'opens-the-open' | 'opens-at-the-end',
  rule: Rule,
  action: Open,
  end?: Rule,
): void {
  const primary = context.origin.get(action)
  const declared = context.names.rules.get(rule.id)
  const other = end && context.origin.get(end.then.find((one) => one.do === 'end') ?? end)
  const related = other ? [{ span: other, role: 'second' as const }] : []
  if (!primary || !declared) return
  // A rule that does nothing else is left out whole.
  const vain = rule.then.length === 1 ? declared.ast : primary
  const fixes = [leavingOut(inFile(context, declared.file), vain)]
  context.report(diagnostic(name, primary, { rule: rule.id, module: action.module }, { related, fixes }))
}
