import type { editor } from 'monaco-editor/editor'
import { monaco } from './monaco.ts'

/** Shift+Alt+F prints the text anew on every system; Monaco itself listens for another key on some of them. */
export function letFormat(editor: editor.IStandaloneCodeEditor): void {
  const { Shift, Alt } = monaco.KeyMod
  editor.addCommand(Shift | Alt | monaco.KeyCode.KeyF, () =>
    editor.trigger('designer', 'editor.action.formatDocument', null),
  )
}
