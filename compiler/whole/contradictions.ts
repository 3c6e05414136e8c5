import type { Bundle, Expression } from '#schemas/generated/bundle.ts'
import type { Context } from '../context.ts'
import { diagnostic } from '../diagnostic.ts'
import { alwaysHolds, conjuncts, neverHolds, neverTogether } from '../logic/decide.ts'
import { readingsOf } from '../logic/reading.ts'
import { treeOf, type Tree } from '../logic/tree.ts'
import type { Span } from '../sources.ts'
import { conditionsOf } from './conditions.ts'

/** Reports conditions that contradict themselves, or that hold whatever the patient answers, by several comparisons together. */
export function contradictions(context: Context, bundle: Bundle): void {
  const readings = readingsOf(context, bundle)
  for (const { holds } of conditionsOf(bundle)) {
    if (holds.op === 'call') visit(context, treeOf(holds, readings, new Map()))
  }
}

/** Tells of the innermost part that explains it. A test by itself is told of where it is worked out. */
function visit(context: Context, tree: Tree): void {
  if (tree.kind === 'test') return
  const parts = tree.kind === 'not' ? [tree.part] : tree.parts
  if (neverHolds(tree)) {
    const isExplained = tree.kind === 'and' ? parts.some(neverHolds) : tree.kind === 'or' || parts.some(alwaysHolds)
    if (!isExplained) return never(context, tree)
  } else if (alwaysHolds(tree)) {
    const isExplained = tree.kind === 'or' ? parts.some(alwaysHolds) : tree.kind === 'and' || parts.some(neverHolds)
    if (!isExplained) return always(context, tree)
  }
  for (const part of parts) visit(context, part)
}

function never(context: Context, tree: Tree): void {
  const parts = conjuncts(tree)
  const pair = parts.flatMap((one, i) => parts.slice(i + 1).map((other) => [one, other] as const)).find(neverTogether)
  const [first, second] = (pair ?? []).map(({ source }) => placeOf(context, source))
  const primary = placeOf(context, tree.source)
  if (!primary) return
  const related =
    first && second
      ? [
          { span: first, role: 'first' as const },
          { span: second, role: 'second' as const },
        ]
      : []
  const condition = first && second ? `${text(context, first)} and ${text(context, second)}` : text(context, primary)
  context.report(diagnostic('never-holds', primary, { condition: { code: condition } }, { related }))
}

function always(context: Context, tree: Tree): void {
  const primary = placeOf(context, tree.source)
  if (primary) context.report(diagnostic('always-holds', primary, { condition: { code: text(context, primary) } }))
}

function placeOf({ origin }: Context, expression: Expression): Span | undefined {
  return origin.get(expression)
}

function text(context: Context, span: Span): string {
  return context.textOf(span.file).slice(span.start, span.end).replace(/\s+/g, ' ')
}
