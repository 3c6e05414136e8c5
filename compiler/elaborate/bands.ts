import type * as ast from '#dsl/ast/index.ts'
import { BAND_COLOURS } from '#dsl/words.ts'
import type { Band, Form, Who } from '#schemas/generated/bundle.ts'
import { from, problem, unknownWord, type Here } from '../context.ts'
import { leavingOut } from '../fixes.ts'
import { spanOf } from '../names.ts'
import { highest, lowest, samples, type Range } from '../range.ts'
import type { Witness } from '../witness.ts'
import { adviceFor, rounding } from './band-decimals.ts'
import { apart, filling } from './band-fixes.ts'
import { holds } from './band-holds.ts'
import { bandSets } from './band-sets.ts'
import { answersGiving } from './band-witness.ts'
import { rangeWords } from './comparison.ts'
import { text } from './text.ts'
import { who } from './who.ts'

/** A result's bands as they stand in the bundle. */
export function bands(here: Here, result: ast.Result): Band[] {
  const sets = result.bands.map((set) => ({ set, who: set.who && who(here, set.who) }))
  bandSets(here, result, sets)
  labelledOnce(here, result)
  return sets.flatMap((one) => one.set.bands.map((node) => band(here, node, one.who)))
}

function band(here: Here, node: ast.Band, people: Who | null): Band {
  const colour = BAND_COLOURS.find((one) => one === node.colour.text)
  if (!colour) unknownWord(here, node.colour, node.colour.text, BAND_COLOURS)
  return from<Band>(here, node, {
    who: people,
    from: node.from?.value ?? null,
    to: node.to?.value ?? null,
    toIncluded: node.toIncluded,
    colour: colour ?? 'grey',
    label: text(here, node.label),
  })
}

/** Every band of a result, in the order of its list in the bundle. */
export function allBands(result: Pick<ast.Result, 'bands'>): ast.Band[] {
  return result.bands.flatMap((set) => set.bands)
}

/**
 * `in "Svår"` names a band by its label, so two bands of a set cannot share one. Those of several sets can: they are
 * one name, declared where it stands first.
 */
function labelledOnce(here: Here, result: ast.Result): void {
  const declared = new Map<string, ast.Band>()
  for (const { bands: list } of result.bands) {
    const labels = new Map<string, ast.Wording>()
    for (const one of list) {
      const label = one.label.first
      const first = labels.get(label.value)
      if (first && label.value !== '') {
        const related = [{ span: spanOf(here.file, first), role: 'first' as const }]
        problem(here, 'duplicate-id', one.label, { name: label.value }, { related })
      }
      labels.set(label.value, first ?? one.label)
      const earlier = declared.get(label.value)
      if (earlier) here.resolutions.add(spanOf(here.file, label), spanOf(here.file, earlier))
      else declared.set(label.value, one)
    }
  }
}

/**
 * Proves the bands of a form's result: in each set, over everything the result can be, exactly one must apply, and each
 * must be able to. The witness is an answered form; the engine scores it.
 */
export function proveBands(here: Here, form: Form, result: ast.Result, range: Range): void {
  for (const { bands: list } of result.bands) prove(here, form, result, list, range)
}

function prove(here: Here, form: Form, result: ast.Result, list: readonly ast.Band[], range: Range): void {
  if (list.length === 0) return
  const limits = list.flatMap((band) => [band.from?.value, band.to?.value].filter((x) => x !== undefined))
  const reached = new Set<ast.Band>()
  const overlaps = new Set<ast.Band>()
  let gap: number | null = null
  for (const value of samples(range, limits)) {
    const [first, second] = list.filter((band) => holds(band, value))
    if (first) reached.add(first)
    else gap ??= value
    if (first && second) {
      reached.add(second)
      if (!overlaps.has(second)) {
        const witness = answersGiving(form, result.id.text, (one) => holds(first, one) && holds(second, one), value)
        problem(
          here,
          'bands-overlap',
          second,
          { first: first.label.first.value, second: second.label.first.value, value: witness?.value ?? value },
          {
            related: [{ span: spanOf(here.file, first), role: 'first' }],
            fixes: apart(here, first, second, range),
            witness,
          },
        )
      }
      overlaps.add(second)
    }
  }
  if (gap !== null) {
    const witness = answersGiving(form, result.id.text, (one) => !list.some((band) => holds(band, one)), gap)
    const value = witness?.value ?? gap
    const advice = { term: adviceFor(result, value) }
    const args = { result: result.title?.first.value ?? result.id.text, value, advice }
    const fixes = [...rounding(here, result, list, range), ...filling(here, list, gap, range)]
    problem(here, 'bands-gap', gapPlace(list, gap), args, { fixes, witness })
  }
  for (const band of list) {
    if (!reached.has(band)) {
      problem(
        here,
        'band-unreachable',
        band,
        {
          label: band.label.first.value,
          result: result.title?.first.value ?? result.id.text,
          range: rangeWords(range),
        },
        { fixes: [leavingOut(here, band)], witness: atTheEnd(form, result, band, range) },
      )
    }
  }
}

/** Answers that lead as near to an unreachable band as any: the result's highest value, or its lowest. */
function atTheEnd(form: Form, result: ast.Result, band: ast.Band, range: Range): Witness | null {
  const end = (band.from?.value ?? -Infinity) > highest(range) ? highest(range) : lowest(range)
  return Number.isFinite(end) ? answersGiving(form, result.id.text, (one) => one === end, end) : null
}

/** The band that ends just below the gap, where the author will look; else the first. */
function gapPlace(list: readonly ast.Band[], value: number): ast.Place {
  const below = list
    .filter((band) => (band.to?.value ?? Infinity) <= value)
    .toSorted((a, b) => (b.to?.value ?? 0) - (a.to?.value ?? 0))
  return below[0] ?? list[0] ?? { start: 0, end: 0 }
}
