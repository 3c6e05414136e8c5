import type * as ast from '#dsl/ast.ts'
import { named, unknown, type Here } from '../context.ts'
import type { FormNames } from '../names.ts'

/** The place in a result's list of the band with this label; null, and reported, where there is none. */
export function bandNamed(
  here: Here,
  form: FormNames,
  { bands, ...result }: ast.Result,
  label: ast.Quote,
): number | null {
  const labels = bands.map((one) => one.label.first.value)
  const place = labels.indexOf(label.value)
  const band = bands[place]
  if (band) {
    named(here, label, { ast: band, file: form.file })
    return place
  }
  if (!here.isPartlyRead(form.file, result)) unknown(here, 'no_band', label, label.value, labels)
  return null
}
