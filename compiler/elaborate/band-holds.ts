import type * as ast from '#dsl/ast/index.ts'

/** Whether a band is that of a value. */
export function holds(band: ast.Band, value: number): boolean {
  if (band.from && value < band.from.value) return false
  if (!band.to) return true
  return band.toIncluded ? value <= band.to.value : value < band.to.value
}
