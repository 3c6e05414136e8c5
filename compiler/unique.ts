import type * as ast from '#dsl/ast/index.ts'
import { diagnostic, type Diagnostic, type Fix } from './diagnostic.ts'
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
    (one, first, places) => {
      const related = [{ span: first, role: 'first' as const }]
      const { text } = one.ast.id
      const fixes = [writing(spanOf(one.file, one.ast.id), freeName(text, places))]
      report(diagnostic('duplicate-id', spanOf(one.file, one.ast.id), { name: text }, { related, fixes }))
    },
  )
}

/** Rows of the schedule, by the name each was given or else by what it gives. */
export function uniqueRows(list: readonly Declared<ast.Give>[], report: Report): Map<string, Declared<ast.Give>> {
  return firstOfEach(
    list,
    (row) => row.alias ?? row.what,
    [],
    ({ ast: { what, alias }, file }, first, places) => {
      const related = [{ span: first, role: 'first' as const }]
      if (alias) {
        const fixes = [writing(spanOf(file, alias), freeName(alias.text, places))]
        report(diagnostic('duplicate-id', spanOf(file, alias), { name: alias.text }, { related, fixes }))
      } else {
        const fixes = [writing({ file, start: what.end, end: what.end }, ` as ${freeName(what.text, places)}`)]
        const args = { name: what.text, form: { code: what.text } }
        report(diagnostic('row-unnamed', spanOf(file, what), args, { related, fixes }))
      }
    },
  )
}

function firstOfEach<T>(
  list: readonly Declared<T>[],
  idOf: (one: T) => ast.Name,
  taken: readonly Taken[],
  again: (one: Declared<T>, first: Span, taken: ReadonlySet<string>) => void,
): Map<string, Declared<T>> {
  const places = new Map(taken)
  const found = new Map<string, Declared<T>>()
  const all = new Set([...places.keys(), ...list.map((one) => idOf(one.ast).text)])
  for (const one of list) {
    const id = idOf(one.ast)
    if (id.text === '') continue
    const first = places.get(id.text)
    if (first) again(one, first, all)
    else {
      places.set(id.text, spanOf(one.file, id))
      found.set(id.text, one)
    }
  }
  return found
}

/** A name like this one that nothing has yet: `dagbok_2`. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let n = 2
  while (taken.has(`${name}_${n}`)) n++
  return `${name}_${n}`
}

function writing(span: Span, text: string): Fix {
  return { grade: 'look', edits: [{ span, text }] }
}

export function spanOf(file: string, place: ast.Place): Span {
  return { file, start: place.start, end: place.end }
}
