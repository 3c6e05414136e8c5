import type { editor } from 'monaco-editor/editor'

/** The part of Monaco's snippet feature that is used; its public types do not name it. */
interface SnippetController extends editor.IEditorContribution {
  insert(template: string, options: { readonly adjustWhitespace: boolean }): void
}

/** Writes a snippet, indented as it stands, over what is selected and leads through its places to fill in with Tab. */
export function insertSnippet(editor: editor.IStandaloneCodeEditor, snippet: string): void {
  editor.getContribution<SnippetController>('snippetController2')?.insert(snippet, { adjustWhitespace: false })
}
