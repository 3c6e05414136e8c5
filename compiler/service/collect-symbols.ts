import type * as ast from '#dsl/ast/index.ts'
import type { Analysis } from '../analyze.ts'
import { allBands } from '../elaborate/bands.ts'
import { pagesOf } from '../elaborate/module.ts'
import { spanOf, type Declared } from '../names.ts'
import { LIBRARY_PREFIX, type Span } from '../sources.ts'
import { inlineOptions } from './outline.ts'
import type { CodeSymbol, Nodes, Occurrence, SymbolKind, SymbolOf } from './symbol.ts'

/** Everything that has a name, and every place that names it as elaboration found. */
export function collectSymbols(analysis: Analysis): { all: readonly CodeSymbol[]; occurrences: readonly Occurrence[] } {
  const collector = new Collector()
  declare(collector, analysis)
  for (const { name, declaration } of analysis.resolutions) collector.refer(name, declaration)
  instruments(collector, analysis)
  return { all: collector.all, occurrences: collector.occurrences() }
}

class Collector {
  readonly all: CodeSymbol[] = []
  readonly #references = new Map<CodeSymbol, Span[]>()
  readonly #byDeclaration = new Map<string, CodeSymbol>()

  add<K extends SymbolKind>(
    kind: K,
    name: ast.Name,
    { ast: node, file }: Declared<Nodes[K]>,
    owner: CodeSymbol | null = null,
  ): CodeSymbol {
    const references: Span[] = []
    const symbol = { kind, id: name.text, ast: node, owner, definition: spanOf(file, name), references } as CodeSymbol
    if (name.text === '') return symbol
    this.all.push(symbol)
    this.#references.set(symbol, references)
    this.#byDeclaration.set(keyOf(spanOf(file, node)), symbol)
    if ('was' in node) this.addFormer(node.was, { ast: name, file }, symbol)
    return symbol
  }

  /** What it was called is nothing else's name: whoever renames the thing leaves it as it is. */
  addFormer(was: readonly ast.Name[], { ast: now, file }: Declared<ast.Name>, owner: CodeSymbol | null): void {
    for (const name of was) this.add('former', name, { ast: { now, start: name.start, end: name.end }, file }, owner)
  }

  /** A symbol that is declared where another one is. */
  addAlias(symbol: SymbolOf<'instrument'>, references: Span[]): void {
    this.all.push(symbol)
    this.#references.set(symbol, references)
  }

  refer(name: Span, declaration: Span): void {
    const symbol = this.#byDeclaration.get(keyOf(declaration))
    // A measure's result is its answer, by the name that declares both.
    if (symbol && keyOf(symbol.definition) !== keyOf(name)) this.#references.get(symbol)?.push(name)
  }

  occurrences(): Occurrence[] {
    return this.all.flatMap((symbol) => [
      ...(symbol.kind === 'instrument' ? [] : [{ place: symbol.definition, symbol, isDefinition: true }]),
      ...symbol.references.map((place) => ({ place, symbol, isDefinition: false })),
    ])
  }
}

/** Two declarations never begin at the same place. */
function keyOf({ file, start }: Span): string {
  return `${file}#${start}`
}

function declare(into: Collector, { names }: Analysis): void {
  if (names.program) {
    const { ast: node, file } = names.program
    const owner = into.add('program', node.id, names.program)
    for (const one of node.groups) into.add('group', one.id, { ast: one, file }, owner)
  }
  for (const one of names.measures.values()) {
    declareBands(into, allBands(one.ast), one.file, into.add('measure', one.ast.id, one))
  }
  for (const form of names.forms.values()) {
    if (names.measures.has(form.id)) continue
    const owner = into.add('form', form.ast.id, form)
    for (const ask of form.questions.values()) {
      const question = into.add('question', ask.id, { ast: ask, file: form.file }, owner)
      if (!ask.matrix) declareOptions(into, inlineOptions(ask.type), form.file, question)
      for (const cell of form.rows.get(ask.id.text)?.values() ?? []) {
        const inRow = into.add('question', cell.id, { ast: cell, file: form.file }, question)
        declareOptions(into, inlineOptions(cell.type), form.file, inRow)
      }
    }
    for (const one of form.matrices.values()) {
      const matrix = into.add('matrix', one.id, { ast: one, file: form.file }, owner)
      declareOptions(into, inlineOptions(one.type), form.file, matrix)
    }
    for (const node of form.results.values()) {
      const result = into.add('result', node.id, { ast: node, file: form.file }, owner)
      declareBands(into, allBands(node), form.file, result)
    }
  }
  for (const one of names.choices.values()) {
    declareOptions(into, one.ast.options, one.file, into.add('choices', one.ast.id, one))
  }
  for (const one of names.modules.values()) {
    const owner = into.add('module', one.ast.id, one)
    for (const section of one.ast.sections) into.add('section', section.id, { ast: section, file: one.file }, owner)
    for (const page of pagesOf(one.ast)) into.add('page', page.id, { ast: page, file: one.file }, owner)
  }
  for (const one of names.batteries.values()) into.add('battery', one.ast.id, one)
  for (const one of names.gives.values()) {
    const { alias, what, was } = one.ast
    if (alias) into.add('schedule', alias, one)
    else if (!names.measures.has(what.text)) into.addFormer(was, { ast: what, file: one.file }, null)
  }
  for (const one of names.flags.values()) into.add('flag', one.ast.id, one)
  for (const one of names.rules.values()) into.add('rule', one.ast.id, one)
  for (const one of names.themes.values()) into.add('theme', one.ast.id, one)
  for (const one of names.texts.values()) into.add('text', one.ast.id, one)
  for (const { ast: node, file } of names.retired) {
    for (const one of node.ids) {
      const last = one.parts.at(-1)
      if (last) into.add('retired', last, { ast: one, file })
    }
  }
}

function declareBands(into: Collector, bands: readonly ast.Band[], file: string, owner: CodeSymbol): void {
  // The same label in several sets is one name: where it stands again, it is a reference.
  const labels = new Set<string>()
  for (const band of bands) {
    const { value: text, ...place } = band.label.first
    if (labels.has(text)) continue
    labels.add(text)
    into.add('band', { text, ...place }, { ast: band, file }, owner)
  }
}

function declareOptions(into: Collector, options: readonly ast.Option[], file: string, owner: CodeSymbol): void {
  for (const option of options) into.add('option', option.id, { ast: option, file }, owner)
}

/** An instrument is declared by its folder in the library and named wherever a file says that it uses it. */
function instruments(into: Collector, { names, parsed, sources }: Analysis): void {
  for (const folder of names.uses.keys()) {
    const isIn = (file: string): boolean => file.startsWith(`${LIBRARY_PREFIX}${folder}/`)
    const form = [...names.forms.values()].find((one) => isIn(one.file) && one.ast.instrument)
    if (!form) continue
    const references = [...sources.files.keys()]
      .toSorted()
      .flatMap((file) =>
        (parsed.get(file)?.ast.declarations ?? []).flatMap((one) =>
          one.kind === 'use' && one.id.text === folder ? [spanOf(file, one.id)] : [],
        ),
      )
    const definition = spanOf(form.file, form.ast.id)
    into.addAlias({ kind: 'instrument', id: folder, ast: form.ast, owner: null, definition, references }, references)
  }
}
