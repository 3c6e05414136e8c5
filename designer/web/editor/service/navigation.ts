import type { IDisposable, Uri } from 'monaco-editor/editor'
import type { Place } from '../../../worker/protocol.ts'
import { LANGUAGE } from '../grammar.ts'
import { monaco } from '../monaco.ts'
import { ask, locationOf, type Helpers } from './asking.ts'

/** The ways from a name to where it is declared (F12) and to everywhere it stands (Shift+F12), in whichever file. */
export function registerNavigation(helpers: Helpers, onPlace: (place: Place) => void): IDisposable[] {
  return [
    monaco.languages.registerDefinitionProvider(LANGUAGE, {
      async provideDefinition(model, position) {
        const found = await ask(helpers, model, 'definition', model.getOffsetAt(position))
        return (found ?? []).flatMap((span) => locationOf(helpers, span))
      },
    }),
    monaco.languages.registerReferenceProvider(LANGUAGE, {
      async provideReferences(model, position, { includeDeclaration }) {
        const found = await ask(helpers, model, 'references', model.getOffsetAt(position), includeDeclaration)
        return (found ?? []).flatMap((span) => locationOf(helpers, span))
      },
    }),
    monaco.editor.registerEditorOpener({
      openCodeEditor: (_, resource, at) => open(helpers, resource, at, onPlace),
    }),
  ]
}

type At = Parameters<Parameters<typeof monaco.editor.registerEditorOpener>[0]['openCodeEditor']>[2]

/** Another file's text is shown by the designer, whose list of files and address follow it. */
function open({ texts }: Helpers, resource: Uri, at: At, onPlace: (place: Place) => void): boolean {
  const model = monaco.editor.getModel(resource)
  const file = model && texts.pathOf(model)
  if (model === null || file === null) return false
  const start =
    at === undefined ? 0 : model.getOffsetAt('lineNumber' in at ? at : monaco.Range.lift(at).getStartPosition())
  onPlace({ file, start, end: start })
  return true
}
