import type * as ast from '#dsl/ast/index.ts'
import { replacing, type Here } from '../context.ts'
import type { Fix } from '../diagnostic.ts'
import type { Term } from '../messages/terms.ts'
import { mapped, samples, wholeNumbers, type Range } from '../range.ts'
import { holds } from './band-holds.ts'

/** Where a value between whole numbers comes from, and what to do about the gap. */
export function adviceFor({ value, missing }: ast.Result, gap: number): Term {
  if (Number.isInteger(gap)) return 'bands_meet'
  if (has(value, (one) => one.kind === 'infix' && one.operator === '/')) return 'decimals_from_division'
  if (has(value, (one) => one.kind === 'call' && one.name.text === 'mean')) return 'decimals_from_mean'
  return missing?.upTo && !missing.as ? 'decimals_from_prorating' : 'bands_meet'
}

function has(node: ast.Expression, is: (one: ast.Expression) => boolean): boolean {
  if (is(node)) return true
  if (node.kind === 'call') return node.args.some((one) => has(one, is))
  if (node.kind === 'infix') return has(node.left, is) || has(node.right, is)
  return node.kind === 'prefix' && has(node.operand, is)
}

/** The offer to round a result whose every whole number has its one band. */
export function rounding(here: Here, { value, bands }: ast.Result, list: readonly ast.Band[], range: Range): Fix[] {
  const rounded = mapped(range, Math.round, 1)
  const limits = list.flatMap((band) => [band.from?.value, band.to?.value].filter((x) => x !== undefined))
  const isCured = samples(rounded, limits).every((one) => list.filter((band) => holds(band, one)).length === 1)
  if (wholeNumbers(range) || bands.length > 1 || !isCured) return []
  const written = here.textOf(here.file).slice(value.start, value.end)
  return [replacing(here, value, `round(${written})`)]
}
