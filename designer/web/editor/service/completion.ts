import type { IDisposable, languages } from 'monaco-editor/editor'
import type { Completion } from '#compiler/index.ts'
import { LANGUAGE } from '../grammar.ts'
import { monaco } from '../monaco.ts'
import type { Helpers } from './asking.ts'

const KINDS: Readonly<Record<Completion['kind'], languages.CompletionItemKind>> = {
  keyword: monaco.languages.CompletionItemKind.Keyword,
  form: monaco.languages.CompletionItemKind.Class,
  question: monaco.languages.CompletionItemKind.Field,
  matrix: monaco.languages.CompletionItemKind.Field,
  result: monaco.languages.CompletionItemKind.Value,
  option: monaco.languages.CompletionItemKind.EnumMember,
  band: monaco.languages.CompletionItemKind.Constant,
  section: monaco.languages.CompletionItemKind.Module,
  page: monaco.languages.CompletionItemKind.Reference,
  choices: monaco.languages.CompletionItemKind.Enum,
  module: monaco.languages.CompletionItemKind.Module,
  battery: monaco.languages.CompletionItemKind.Struct,
  flag: monaco.languages.CompletionItemKind.Event,
  measure: monaco.languages.CompletionItemKind.Variable,
  rule: monaco.languages.CompletionItemKind.Operator,
  text: monaco.languages.CompletionItemKind.Text,
  theme: monaco.languages.CompletionItemKind.Color,
  group: monaco.languages.CompletionItemKind.EnumMember,
  instrument: monaco.languages.CompletionItemKind.Interface,
  function: monaco.languages.CompletionItemKind.Function,
  unit: monaco.languages.CompletionItemKind.Unit,
  file: monaco.languages.CompletionItemKind.File,
  code: monaco.languages.CompletionItemKind.Constant,
}

/** Suggestions come from the compiler, which knows what fits at the caret even in text that is not finished. */
export function registerCompletion({ analyst, texts }: Helpers): IDisposable {
  return monaco.languages.registerCompletionItemProvider(LANGUAGE, {
    triggerCharacters: ['.'],
    async provideCompletionItems(model, position) {
      const path = texts.pathOf(model)
      const before = model.getLineContent(position.lineNumber).slice(0, position.column - 1)
      // The point of a decimal number begins no name.
      if (path === null || /(?:^|[^\wÀ-ɏ])\d+\.$/.test(before)) return { suggestions: [] }
      const word = model.getWordUntilPosition(position)
      const range = {
        startLineNumber: position.lineNumber,
        endLineNumber: position.lineNumber,
        startColumn: word.startColumn,
        endColumn: position.column,
      }
      // Suggestions are narrowed down while one types on, so those for a text that has grown meanwhile are as good.
      const found = (await analyst.askLately('completions', path, model.getOffsetAt(position))) ?? []
      return {
        suggestions: found.map((one, place) => ({
          label: { label: one.label, description: one.detail },
          insertText: one.label,
          kind: KINDS[one.kind],
          sortText: String(place).padStart(4, '0'),
          range,
        })),
      }
    },
  })
}
