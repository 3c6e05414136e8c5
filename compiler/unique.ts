import type * as ast from '#dsl/ast.ts'
import { diagnostic, type Diagnostic } from './diagnostic.ts'
import type { Span } from './sources.ts'

/** A declaration and the file it stands in. */
export interface Declared<T> {
  readonly ast: T
  readonly file: string
}

type Report = (problem: Diagnostic) => void
type Taken = readonly [id: string, place: Span]

/** By id, the first of each; the others are reported beside the one they repeat. */
export function unique<T extends { readonly id: ast.Name }>(
  list: readonly Declared<T>[],
  report: Report,
  taken: Iterable<Declared<{ readonly id: ast.Name }>> = [],
): Map<string, Declared<T>> {
  const others = [...taken].map((one): Taken => [one.ast.id.text, spanOf(one.file, one.ast.id)])
  return firstOfEach(
    list,
    (one) => one.id,
    others,
    (one, first) => {
      const related = [{ span: first, role: 'first' as const }]
      report(diagnostic('duplicate-id', spanOf(one.file, one.ast.id), { name: one.ast.id.text }, { related }))
    },
  )
}

/** Rows of the schedule, by the name each was given or else by what it gives. */
export function uniqueRows(list: readonly Declared<ast.Give>[], report: Report): Map<string, Declared<ast.Give>> {
  return firstOfEach(
    list,
    (row) => row.alias ?? row.what,
    [],
    ({ ast: { what, alias }, file }, first) => {
      const related = [{ span: first, role: 'first' as const }]
      if (alias) report(diagnostic('duplicate-id', spanOf(file, alias), { name: alias.text }, { related }))
      else
        report(
          diagnostic('row-unnamed', spanOf(file, what), { name: what.text, form: { code: what.text } }, { related }),
        )
    },
  )
}

function firstOfEach<T>(
  list: readonly Declared<T>[],
  idOf: (one: T) => ast.Name,
  taken: readonly Taken[],
  again: (one: Declared<T>, first: Span) => void,
): Map<string, Declared<T>> {
  const places = new Map(taken)
  const found = new Map<string, Declared<T>>()
  for (const one of list) {
    const id = idOf(one.ast)
    if (id.text === '') continue
    const first = places.get(id.text)
    if (first) again(one, first)
    else {
      places.set(id.text, spanOf(one.file, id))
      found.set(id.text, one)
    }
  }
  return found
}

export function spanOf(file: string, place: ast.Place): Span {
  return { file, start: place.start, end: place.end }
}
