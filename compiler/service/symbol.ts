import type * as ast from '#dsl/ast/index.ts'
import type { Span } from '../sources.ts'

/** The part of the tree that declares each kind of thing. */
export interface Nodes {
  readonly program: ast.Program
  readonly form: ast.Form
  readonly question: ast.Ask
  readonly matrix: ast.Matrix
  readonly option: ast.Option
  readonly result: ast.Result
  readonly band: ast.Band
  readonly choices: ast.Choices
  readonly module: ast.Module
  readonly section: ast.Section
  readonly page: ast.Page
  readonly battery: ast.Battery
  readonly schedule: ast.Give
  readonly measure: ast.Measure
  readonly flag: ast.Flag
  readonly rule: ast.Rule
  readonly theme: ast.Theme
  readonly group: ast.Group
  readonly text: ast.NamedText
  /** A folder of the library, named where it is used; the form is the first instrument in it. */
  readonly instrument: ast.Form
  /** What something was called in earlier versions. */
  readonly former: FormerName
  /** An id that was removed, by the last of its names. */
  readonly retired: ast.Retired['ids'][number]
}

interface FormerName extends ast.Place {
  /** What it is called now. */
  readonly now: ast.Name
}

export type SymbolKind = keyof Nodes

/** Something with a name, and every place that names it. A band's name is its label. */
export type CodeSymbol = { [K in SymbolKind]: SymbolOf<K> }[SymbolKind]

export interface SymbolOf<K extends SymbolKind> {
  readonly kind: K
  readonly id: string
  readonly ast: Nodes[K]
  /** What it belongs to: the form of a question, the list of an option; null for what the whole program sees. */
  readonly owner: CodeSymbol | null
  /** Its name, where it is declared. */
  readonly definition: Span
  /** By file and place; the definition is none of them. */
  readonly references: readonly Span[]
}

export interface Occurrence {
  readonly place: Span
  readonly symbol: CodeSymbol
  readonly isDefinition: boolean
}
