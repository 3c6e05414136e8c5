import type * as ast from '#dsl/ast/index.ts'
import type { MissingPolicy, Result } from '#schemas/generated/bundle.ts'
import { from, inFile, problem, unknownWord, type Here } from '../context.ts'
import { inserting } from '../fixes.ts'
import type { FormNames } from '../names.ts'
import { ANYTHING, highest, lowest, wholeNumbers } from '../range.ts'
import { answers } from './answers.ts'
import { bandNamed } from './band-named.ts'
import { bands } from './bands.ts'
import { resultScope } from './expression.ts'
import { whole } from './numbers.ts'
import { numeric, sameUnit } from './operands.ts'
import { markdown, text } from './text.ts'
import type { ResultType } from './types.ts'
import { isUnit, shownUnit, unitOf } from './unit.ts'
import { peopleOf } from './who.ts'

/** The type of a form's result, worked out once. */
export function resultType(here: Here, form: FormNames, result: ast.Result): ResultType | 'visiting' {
  const key = `${form.id}.${result.id.text}`
  const known = here.resultTypes.get(key)
  if (known) return known
  here.resultTypes.set(key, 'visiting')
  const { upTo = null, as = null } = result.missing ?? {}
  const by = as ? 'zero' : 'mean'
  const scope = resultScope(inFile(here, form.file), form, upTo && { upTo: upTo.value, by })
  const value = numeric(scope, result.value)
  const type = {
    unit: unitOf(result.unit) ?? value.unit,
    range: value.type === 'broken' ? ANYTHING : value.range,
    value,
  }
  if (result.unit && isUnit(scope.here, result.unit))
    sameUnit(scope, result.value, { ...value, unit: type.unit }, value)
  here.resultTypes.set(key, type)
  return type
}

const AUDIENCE = ['patient', 'clinician'] as const

/** A result as it stands in the bundle. */
export function result(here: Here, form: FormNames, node: ast.Result): Result | null {
  const type = here.resultType(form, node)
  if (type === 'visiting') return null
  const showTo = audience(here, node)
  if (!node.title && showTo.length > 0) {
    const fixes = [inserting(here, node.id.end, ' ""')]
    problem(here, 'result-untitled', node.id, { name: { code: node.id.text } }, { fixes })
  }
  for (const one of node.examples) example(here, form, node, one)
  return from<Result>(here, node, {
    id: node.id.text,
    title: node.title ? text(here, node.title) : { [here.languages[0] ?? 'sv']: node.id.text },
    unit: node.unit ? shownUnit(here, node.unit) : type.unit,
    value: type.value.expression,
    missing: missing(here, node),
    decimals: node.decimals ? whole(here, node.decimals, 'whole_0_to_6') : wholeNumbers(type.range) ? 0 : 1,
    range: { min: bound(lowest(type.range)), max: bound(highest(type.range)) },
    bands: bands(here, node),
    explain: node.explain && markdown(here, node.explain),
    showTo,
    as: node.show && node.show.as.length > 0 ? [...new Set(node.show.as)] : ['line', 'table'],
  })
}

/** What an example answers must be answers, and its band one of the result's. Whether it holds is tried when all is sound. */
function example(here: Here, form: FormNames, node: ast.Result, { who, assignments, band }: ast.Example): void {
  peopleOf(here, who)
  answers(here, form, assignments)
  if (band) bandNamed(here, form, node, band)
}

function missing(here: Here, node: ast.Result): MissingPolicy {
  const upTo = node.missing?.upTo ?? null
  if (upTo === null) return { policy: 'none' }
  const as = node.missing?.as ?? null
  if (as && as.value !== 0) {
    problem(here, 'wrong-type', as, { expected: { term: 'zero' }, found: as.value })
  }
  const policy = as ? 'zero' : 'prorate'
  return { policy, upTo: whole(here, upTo, 'whole_from_1') }
}

/** Who is shown a result: the clinician unless the author says otherwise; a result without a title only feeds others. */
function audience(here: Here, node: ast.Result): Result['showTo'] {
  if (!node.show) return node.title ? ['clinician'] : []
  return node.show.to.flatMap((name) => {
    const who = AUDIENCE.find((one) => one === name.text)
    if (!who) unknownWord(here, name, name.text, AUDIENCE)
    return who ? [who] : []
  })
}

function bound(x: number): number | null {
  return Number.isFinite(x) ? x : null
}
