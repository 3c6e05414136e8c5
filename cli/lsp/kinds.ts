import { CompletionItemKind, SymbolKind } from 'vscode-languageserver/node'
import type { Completion, DocumentSymbol, SemanticToken } from '#compiler/index.ts'

/* The language's own kinds of things as the nearest kinds that every editor has a colour and a picture for. */

export const COMPLETION_KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  keyword: CompletionItemKind.Keyword,
  form: CompletionItemKind.Class,
  question: CompletionItemKind.Field,
  matrix: CompletionItemKind.Field,
  result: CompletionItemKind.Value,
  option: CompletionItemKind.EnumMember,
  band: CompletionItemKind.Constant,
  page: CompletionItemKind.Reference,
  choices: CompletionItemKind.Enum,
  module: CompletionItemKind.Module,
  battery: CompletionItemKind.Struct,
  flag: CompletionItemKind.Event,
  rule: CompletionItemKind.Operator,
  theme: CompletionItemKind.Color,
  instrument: CompletionItemKind.Interface,
  function: CompletionItemKind.Function,
  unit: CompletionItemKind.Unit,
  file: CompletionItemKind.File,
}

export const SYMBOL_KINDS: Readonly<Record<DocumentSymbol['kind'], SymbolKind>> = {
  program: SymbolKind.Package,
  form: SymbolKind.Class,
  question: SymbolKind.Field,
  matrix: SymbolKind.Field,
  option: SymbolKind.EnumMember,
  result: SymbolKind.Variable,
  band: SymbolKind.Constant,
  choices: SymbolKind.Enum,
  module: SymbolKind.Module,
  section: SymbolKind.Namespace,
  page: SymbolKind.String,
  battery: SymbolKind.Struct,
  schedule: SymbolKind.Property,
  flag: SymbolKind.Event,
  rule: SymbolKind.Function,
  theme: SymbolKind.Object,
  instrument: SymbolKind.Interface,
  scenario: SymbolKind.Method,
  block: SymbolKind.Array,
}

export const TOKEN_TYPES: Readonly<Record<SemanticToken['type'], string>> = {
  program: 'namespace',
  form: 'class',
  question: 'property',
  matrix: 'property',
  option: 'enumMember',
  result: 'variable',
  band: 'string',
  choices: 'enum',
  module: 'namespace',
  section: 'namespace',
  page: 'namespace',
  battery: 'struct',
  schedule: 'property',
  flag: 'event',
  rule: 'function',
  theme: 'type',
  instrument: 'class',
  keyword: 'keyword',
  text: 'string',
  number: 'number',
  comment: 'comment',
  operator: 'operator',
  function: 'function',
  unit: 'type',
  colour: 'enumMember',
  language: 'type',
}

export const LEGEND = { tokenTypes: [...new Set(Object.values(TOKEN_TYPES))], tokenModifiers: ['declaration'] }
