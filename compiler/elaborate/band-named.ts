import type * as ast from '#dsl/ast/index.ts'
import { named, unknown, type Here } from '../context.ts'
import type { FormNames } from '../names.ts'
import { allBands } from './bands.ts'

/**
 * The places in a result's list of the bands with this label, one of each set that has it; null, and reported, where
 * there is none.
 */
export function bandNamed(here: Here, form: FormNames, result: ast.Result, label: ast.Quote): number[] | null {
  const all = allBands(result)
  const labels = all.map((one) => one.label.first.value)
  const places = labels.flatMap((one, place) => (one === label.value ? [place] : []))
  const band = all[places[0] ?? -1]
  if (band) {
    named(here, label, { ast: band, file: form.file })
    return places
  }
  if (!here.isPartlyRead(form.file, result)) unknown(here, 'no_band', label, label.value, new Set(labels))
  return null
}
