// Before any of Monaco, whose words are read as it is loaded.
import './swedish.ts'
import 'monaco-editor/features/diffEditor/register'
import type { editor } from 'monaco-editor/editor'
import { LANGUAGE } from './grammar.ts'
import { monaco } from './monaco.ts'

interface Theirs {
  readonly text: string
  readonly label: string
}

interface Mine {
  readonly model: editor.ITextModel
  readonly label: string
}

/** Shows a text beside the one being written, which stays the same text and can be changed here too. */
export function compare(element: HTMLElement, theirs: Theirs, mine: Mine): () => void {
  const original = monaco.editor.createModel(theirs.text, LANGUAGE)
  const diff = monaco.editor.createDiffEditor(element, {
    automaticLayout: true,
    contextmenu: false,
    diffWordWrap: 'on',
    fontSize: 13,
    lineNumbersMinChars: 3,
    minimap: { enabled: false },
    renderOverviewRuler: false,
    scrollBeyondLastLine: false,
    useInlineViewWhenSpaceIsLimited: true,
    wordWrap: 'on',
  })
  diff.setModel({ original, modified: mine.model })
  keepName(diff.getOriginalEditor(), theirs.label)
  keepName(diff.getModifiedEditor(), mine.label)
  return () => {
    diff.setModel(null)
    diff.dispose()
    original.dispose()
  }
}

/** Monaco forgets the names of the two editors whenever their width changes. */
function keepName(part: editor.ICodeEditor, ariaLabel: string): void {
  const option = monaco.editor.EditorOption.ariaLabel
  part.updateOptions({ ariaLabel })
  part.onDidChangeConfiguration((changed) => {
    if (changed.hasChanged(option) && part.getOption(option) !== ariaLabel) part.updateOptions({ ariaLabel })
  })
}
