import type { Place } from '#dsl/ast/index.ts'
import type { Expression, Option } from '#schemas/generated/bundle.ts'
import type { Here } from '../context.ts'
import { spanOf } from '../names.ts'

/** An option that was named, as the value it stands for. Options keep their origin, whichever question they answer. */
export function optionNamed(here: Here, name: Place, option: Option): Expression {
  const declared = here.origin.get(option)
  if (declared) here.resolutions.add(spanOf(here.file, name), declared)
  return { op: 'literal', value: option.id }
}
