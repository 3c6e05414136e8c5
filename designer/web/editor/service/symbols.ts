import type { editor, IDisposable, languages } from 'monaco-editor/editor'
import type { DocumentSymbol } from '#compiler/index.ts'
import { LANGUAGE } from '../grammar.ts'
import { monaco } from '../monaco.ts'
import { ask, rangeIn, type Helpers } from './asking.ts'

const { SymbolKind } = monaco.languages

/** Monaco's kinds and their signs; its words for them are replaced by those of programs. */
const KINDS: Readonly<Record<DocumentSymbol['kind'], languages.SymbolKind>> = {
  program: SymbolKind.Package,
  instrument: SymbolKind.Interface,
  form: SymbolKind.Class,
  question: SymbolKind.Field,
  matrix: SymbolKind.Array,
  result: SymbolKind.Number,
  option: SymbolKind.EnumMember,
  choices: SymbolKind.Enum,
  module: SymbolKind.Module,
  section: SymbolKind.Namespace,
  page: SymbolKind.File,
  battery: SymbolKind.Struct,
  schedule: SymbolKind.Key,
  measure: SymbolKind.Variable,
  flag: SymbolKind.Event,
  rule: SymbolKind.Operator,
  text: SymbolKind.String,
  theme: SymbolKind.Object,
  group: SymbolKind.Property,
  scenario: SymbolKind.Method,
  band: SymbolKind.Constant,
  former: SymbolKind.Property,
  retired: SymbolKind.Property,
  block: SymbolKind.Property,
}

/** What the file declares, to be searched by name (Ctrl+Shift+O). Options are too many to be found in a list. */
export function registerSymbols(helpers: Helpers): IDisposable {
  return monaco.languages.registerDocumentSymbolProvider(LANGUAGE, {
    async provideDocumentSymbols(model) {
      const found = (await ask(helpers, model, 'symbols')) ?? []
      return found.map((one) => symbolIn(model, one))
    },
  })
}

function symbolIn(model: editor.ITextModel, symbol: DocumentSymbol): languages.DocumentSymbol {
  return {
    name: symbol.name,
    detail: '',
    // What the list shows beside the name.
    containerName: symbol.detail,
    kind: KINDS[symbol.kind],
    tags: [],
    range: rangeIn(model, symbol.place),
    selectionRange: rangeIn(model, symbol.namePlace),
    children: symbol.children.filter(({ kind }) => kind !== 'option').map((one) => symbolIn(model, one)),
  }
}
