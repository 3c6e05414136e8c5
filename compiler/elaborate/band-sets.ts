import type * as ast from '#dsl/ast/index.ts'
import type { Who } from '#schemas/generated/bundle.ts'
import { problem, type Here } from '../context.ts'
import { spanOf } from '../names.ts'
import { isPersonAmong, personWords, witnesses } from './who.ts'

interface Told {
  readonly set: ast.BandSet
  readonly who: Who | null
}

/** Sets of bands for different people: to nobody may two apply, and for everybody there should be one. Each is shown by a person. */
export function bandSets(here: Here, result: ast.Result, sets: readonly Told[]): void {
  for (const { set } of sets) {
    if (set.who && set.bands.length === 0) problem(here, 'nothing-inside', set.who, { what: { term: 'no_bands' } })
  }
  const forSome = sets.flatMap(({ set, who }) => (set.who && who ? [{ set, said: set.who, who }] : []))
  const people = witnesses(forSome.map((one) => one.who))
  forSome.forEach((later, place) => {
    for (const earlier of forSome.slice(0, place)) {
      const both = people.find((one) => isPersonAmong(earlier.who, one) && isPersonAmong(later.who, one))
      if (!both) continue
      const words = { first: written(here, earlier.said), second: written(here, later.said) }
      const related = [{ span: spanOf(here.file, earlier.said), role: 'first' as const }]
      problem(here, 'band-sets-overlap', later.said, { ...words, ...personWords(both) }, { related })
    }
  })
  const last = forSome.at(-1)
  if (!last || sets.some((one) => one.who === null)) return
  const without = people.find((one) => !forSome.some(({ who }) => isPersonAmong(who, one)))
  const name = result.title?.first.value ?? result.id.text
  if (without) problem(here, 'band-sets-gap', last.said, { result: name, ...personWords(without) })
}

function written(here: Here, said: ast.Who): { readonly code: string } {
  return { code: here.textOf(here.file).slice(said.start, said.end) }
}
