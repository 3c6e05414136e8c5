import type * as ast from '#dsl/ast.ts'
import { BAND_COLOURS } from '#dsl/words.ts'
import type { Band } from '#schemas/generated/bundle.ts'
import { from, problem, unknownWord, type Here } from '../context.ts'
import { spanOf } from '../names.ts'
import { samples, type Range } from '../range.ts'
import { rangeWords } from './comparison.ts'
import { text } from './text.ts'

/**
 * A result's bands. Over everything the result can be, exactly one must apply, and each must be able to. Without a
 * range, because the result's own expression is broken, that cannot be told.
 */
export function bands(here: Here, result: ast.Result, range: Range | null): Band[] {
  if (range) prove(here, result, range)
  labelledOnce(here, result)
  return result.bands.map((node) => {
    const colour = BAND_COLOURS.find((one) => one === node.colour.text)
    if (!colour) unknownWord(here, node.colour, node.colour.text, BAND_COLOURS)
    return from<Band>(here, node, {
      from: node.from?.value ?? null,
      to: node.to?.value ?? null,
      toIncluded: node.toIncluded,
      colour: colour ?? 'grey',
      label: text(here, node.label),
    })
  })
}

/** `in "Svår"` names a band by its label, so two bands cannot share one. */
function labelledOnce(here: Here, { bands: list }: ast.Result): void {
  const labels = new Map<string, ast.Wording>()
  for (const { label } of list) {
    const text = label.first.value
    const first = labels.get(text)
    if (first && text !== '') {
      const related = [{ span: spanOf(here.file, first), role: 'first' as const }]
      problem(here, 'duplicate-id', label, { name: text }, { related })
    }
    labels.set(text, first ?? label)
  }
}

function prove(here: Here, result: ast.Result, range: Range): void {
  const list = result.bands
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
        problem(
          here,
          'bands-overlap',
          second,
          { first: first.label.first.value, second: second.label.first.value, value },
          {
            related: [{ span: spanOf(here.file, first), role: 'first' }],
          },
        )
      }
      overlaps.add(second)
    }
  }
  if (gap !== null)
    problem(here, 'bands-gap', gapPlace(list, gap), { result: result.title?.first.value ?? result.id.text, value: gap })
  for (const band of list) {
    if (!reached.has(band)) {
      problem(here, 'band-unreachable', band, {
        label: band.label.first.value,
        result: result.title?.first.value ?? result.id.text,
        range: rangeWords(range),
      })
    }
  }
}

function holds(band: ast.Band, value: number): boolean {
  if (band.from && value < band.from.value) return false
  if (!band.to) return true
  return band.toIncluded ? value <= band.to.value : value < band.to.value
}

/** The band that ends just below the gap, where the author will look; else the first. */
function gapPlace(list: readonly ast.Band[], value: number): ast.Place {
  const below = list
    .filter((band) => (band.to?.value ?? Infinity) <= value)
    .toSorted((a, b) => (b.to?.value ?? 0) - (a.to?.value ?? 0))
  return below[0] ?? list[0] ?? { start: 0, end: 0 }
}
