import type * as ast from '#dsl/ast/index.ts'
import { replacing, type Here } from '../context.ts'
import type { Fix } from '../diagnostic.ts'
import { highest, lowest, wholeNumbers, type Range } from '../range.ts'

/** Offers to let the lower of two bands end where the upper one begins. */
export function apart(here: Here, first: ast.Band, second: ast.Band, range: Range): Fix[] {
  const [lower, upper] = beginning(first) <= beginning(second) ? [first, second] : [second, first]
  if (!upper.from || !lower.to || lower.to.value > (upper.to?.value ?? Infinity)) return []
  return endingBelow(here, lower, upper.from.value, range)
}

/** Offers to close a gap around a value: the band below goes on to the one above, and at the ends as far as the result goes. */
export function filling(here: Here, bands: readonly ast.Band[], gap: number, range: Range): Fix[] {
  const lower = bands
    .filter((one) => (one.to?.value ?? Infinity) <= gap)
    .toSorted((a, b) => (a.to?.value ?? 0) - (b.to?.value ?? 0))
    .at(-1)
  const upper = bands.filter((one) => beginning(one) > gap).toSorted((a, b) => beginning(a) - beginning(b))[0]
  const isWhole = wholeNumbers(range)
  if (lower?.to && upper?.from) {
    if (!isWhole || !lower.toIncluded) return endingBelow(here, lower, upper.from.value, range)
    return [replacing(here, upper.from, String(lower.to.value + 1))]
  }
  if (lower?.to && lower.from) {
    const top = highest(range)
    if (isWhole && lower.toIncluded && Number.isFinite(top)) return [replacing(here, lower.to, String(top))]
    return [replacing(here, limits(lower.from, lower.to), `${lower.from.value} and over`)]
  }
  if (!upper?.from || !isWhole || !Number.isFinite(lowest(range))) return []
  return [replacing(here, upper.from, String(lowest(range)))]
}

/** A band of whole numbers ends at the number before the limit; one of decimals goes `to below` it. */
function endingBelow(here: Here, band: ast.Band, limit: number, range: Range): Fix[] {
  if (!band.to) return []
  if (!band.toIncluded) return [replacing(here, band.to, String(limit))]
  if (!band.from || limit <= band.from.value) return []
  if (wholeNumbers(range)) return [replacing(here, band.to, String(limit - 1))]
  return [replacing(here, limits(band.from, band.to), `${band.from.value} to below ${limit}`)]
}

function limits(from: ast.Place, to: ast.Place): ast.Place {
  return { start: from.start, end: to.end }
}

function beginning(band: ast.Band): number {
  return band.from?.value ?? -Infinity
}
