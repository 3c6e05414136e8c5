import type { editor } from 'monaco-editor/editor'
import { monaco } from './monaco.ts'

/** Monaco holds this for all its editors at once and tells nobody, so it is held here as well. */
let leaves = false

/** Ctrl+M (on a Mac also Ctrl+Shift+M) says whether Tab makes an indentation or goes on to the next part of the page. */
export function letTabLeave(editor: editor.IStandaloneCodeEditor, onChange: (leaves: boolean) => void): void {
  const toggle = (): void => {
    leaves = !leaves
    editor.trigger('designer', 'editor.action.toggleTabFocusMode', null)
    onChange(leaves)
  }
  const { CtrlCmd, Shift, WinCtrl } = monaco.KeyMod
  editor.addCommand(CtrlCmd | monaco.KeyCode.KeyM, toggle)
  if (navigator.platform.startsWith('Mac')) editor.addCommand(WinCtrl | Shift | monaco.KeyCode.KeyM, toggle)
  onChange(leaves)
}
