import type { editor } from 'monaco-editor/editor'
import type { Words } from '../words.ts'
import { monaco } from './monaco.ts'

/** How the editor behaves. Nothing in it moves by itself, and what it says of itself is in the person's language. */
export function optionsOf(words: Words): editor.IStandaloneEditorConstructionOptions {
  return {
    ariaLabel: words('editor.loading'),
    automaticLayout: true,
    'semanticHighlighting.enabled': true,
    bracketPairColorization: { enabled: true },
    contextmenu: false,
    cursorSmoothCaretAnimation: 'off',
    detectIndentation: false,
    fixedOverflowWidgets: true,
    folding: true,
    fontFamily: "ui-monospace, 'Cascadia Code', 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
    fontSize: 14,
    guides: { indentation: true, bracketPairs: false },
    inlayHints: { enabled: 'on', fontSize: 12, padding: true },
    lightbulb: { enabled: monaco.editor.ShowLightbulbIconMode.OnCode },
    lineHeight: 22,
    lineNumbersMinChars: 3,
    minimap: { enabled: false },
    occurrencesHighlight: 'singleFile',
    overviewRulerBorder: false,
    padding: { top: 12, bottom: 120 },
    renderLineHighlight: 'line',
    renderWhitespace: 'none',
    roundedSelection: true,
    scrollBeyondLastLine: false,
    smoothScrolling: false,
    stickyScroll: { enabled: false },
    suggest: { showWords: false, preview: false },
    tabSize: 2,
    unicodeHighlight: { ambiguousCharacters: false },
    wordBasedSuggestions: 'off',
    wordWrap: 'on',
    wrappingIndent: 'indent',
  }
}
