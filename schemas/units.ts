/** Units a number can have, with the symbol shown and the dimension that decides what may be added. */
export interface Unit {
  readonly name: string
  readonly symbol: { readonly sv: string; readonly en: string }
  readonly dimension: string
}

export const UNITS: readonly Unit[] = [
  { name: 'minutes', symbol: { sv: 'min', en: 'min' }, dimension: 'minutes' },
  { name: 'hours', symbol: { sv: 'tim', en: 'h' }, dimension: 'hours' },
  { name: 'days', symbol: { sv: 'dagar', en: 'days' }, dimension: 'days' },
  { name: 'percent', symbol: { sv: '%', en: '%' }, dimension: 'percent' },
  { name: 'points', symbol: { sv: 'poäng', en: 'points' }, dimension: 'points' },
  { name: 'kg', symbol: { sv: 'kg', en: 'kg' }, dimension: 'kg' },
  { name: 'g', symbol: { sv: 'g', en: 'g' }, dimension: 'g' },
  { name: 'mg', symbol: { sv: 'mg', en: 'mg' }, dimension: 'mg' },
  { name: 'ml', symbol: { sv: 'ml', en: 'ml' }, dimension: 'ml' },
  { name: 'cm', symbol: { sv: 'cm', en: 'cm' }, dimension: 'cm' },
  { name: 'm', symbol: { sv: 'm', en: 'm' }, dimension: 'm' },
  { name: 'km', symbol: { sv: 'km', en: 'km' }, dimension: 'km' },
  { name: 'mmHg', symbol: { sv: 'mmHg', en: 'mmHg' }, dimension: 'mmHg' },
  { name: 'mmol_per_l', symbol: { sv: 'mmol/l', en: 'mmol/l' }, dimension: 'mmol_per_l' },
  { name: 'times', symbol: { sv: 'ggr', en: 'times' }, dimension: 'times' },
  { name: 'pieces', symbol: { sv: 'st', en: 'pcs' }, dimension: 'pieces' },
]

const BY_NAME = new Map(UNITS.map((unit) => [unit.name, unit]))

export function unitNamed(name: string): Unit | undefined {
  return BY_NAME.get(name)
}
