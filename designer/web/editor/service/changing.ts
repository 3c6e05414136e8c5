import type { editor, IDisposable, IPosition, languages } from 'monaco-editor/editor'
import { LANGUAGE } from '../grammar.ts'
import { monaco } from '../monaco.ts'
import { ask, changes, rangeIn, type Helpers } from './asking.ts'

/** What changes texts: a new name wherever it stands (F2), mending of problems (Ctrl+.), formatting (Shift+Alt+F). */
export function registerChanging(helpers: Helpers, editor: editor.ICodeEditor): IDisposable[] {
  return [
    monaco.languages.registerRenameProvider(LANGUAGE, {
      async resolveRenameLocation(model, position) {
        const found = await ask(helpers, model, 'nameAt', model.getOffsetAt(position))
        if (found === null) return null
        if ('refused' in found) return { range: rangeAt(position), text: '', rejectReason: found.refused }
        return { range: rangeIn(model, found.place), text: found.name }
      },
      async provideRenameEdits(model, position, name) {
        const found = await ask(helpers, model, 'rename', model.getOffsetAt(position), name)
        if (found === null) return null
        if ('edits' in found) return changes(helpers, found.edits)
        // Monaco tells this to nobody who looks at the text.
        say(editor, found.refused, position)
        return { edits: [] }
      },
    }),
    monaco.languages.registerCodeActionProvider(
      LANGUAGE,
      {
        async provideCodeActions(model, range, { markers }) {
          const [start, end] = [model.getOffsetAt(range.getStartPosition()), model.getOffsetAt(range.getEndPosition())]
          const found = (await ask(helpers, model, 'mending', start, end)) ?? []
          const actions = found.map(({ title, isSafe, edits, code }): languages.CodeAction => ({
            title,
            kind: 'quickfix',
            isPreferred: isSafe,
            diagnostics: markers.filter((one) => one.code === code),
            edit: changes(helpers, edits),
          }))
          return { actions, dispose: () => undefined }
        },
      },
      { providedCodeActionKinds: ['quickfix'] },
    ),
    monaco.languages.registerDocumentFormattingEditProvider(LANGUAGE, {
      async provideDocumentFormattingEdits(model) {
        const text = await ask(helpers, model, 'formatted')
        return text === null ? [] : [{ range: model.getFullModelRange(), text }]
      },
    }),
  ]
}

function rangeAt(position: IPosition) {
  return monaco.Range.fromPositions(position)
}

/** The part of Monaco that says something beside the caret; its public types do not name it. */
interface MessageController extends editor.IEditorContribution {
  showMessage(message: string, position: IPosition): void
}

function say(editor: editor.ICodeEditor, message: string, position: IPosition): void {
  editor.getContribution<MessageController>('editor.contrib.messageController')?.showMessage(message, position)
}
