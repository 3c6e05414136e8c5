import type * as ast from '#dsl/ast/index.ts'
import type { Unit } from '#schemas/generated/bundle.ts'
import { UNITS, unitNamed } from '#schemas/units.ts'
import { unknownWord, type Here } from '../context.ts'
import { text } from './text.ts'

const NAMES = UNITS.map((one) => one.name)

/** What tells units apart: a known one's name, or an own one in the program's first language. */
export function unitOf(unit: ast.Unit | null): string | null {
  if (unit === null) return null
  return 'text' in unit ? unit.text : unit.first.value
}

/** A unit as the bundle has it: a known one's name, or an own one as it is shown in each language. */
export function shownUnit(here: Here, unit: ast.Unit | null): Unit {
  return unit === null || 'text' in unit ? unitOf(unit) : text(here, unit)
}

/** Whether a unit is known or the author's own; reported where it is neither. */
export function isUnit(here: Here, unit: ast.Unit): boolean {
  if (!('text' in unit)) return unit.first.value.trim() !== ''
  if (unitNamed(unit.text)) return true
  unknownWord(here, unit, unit.text, NAMES)
  return false
}
