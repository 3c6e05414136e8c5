import type * as ast from '#dsl/ast.ts'
import { UNITS, unitNamed } from '#schemas/units.ts'
import { unknownWord, type Here } from '../context.ts'

const NAMES = UNITS.map((one) => one.name)

/** A unit as the bundle has it: a known one's name, or an own one as it is shown. */
export function unitOf(unit: ast.Unit | null): string | null {
  if (unit === null) return null
  return 'text' in unit ? unit.text : unit.value
}

/** Whether a unit is known or the author's own; reported where it is neither. */
export function isUnit(here: Here, unit: ast.Unit): boolean {
  if (!('text' in unit)) return unit.value.trim() !== ''
  if (unitNamed(unit.text)) return true
  unknownWord(here, unit, unit.text, NAMES)
  return false
}
