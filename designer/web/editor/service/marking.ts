import type { IDisposable } from 'monaco-editor/editor'
import type { Service } from '../../../worker/service.ts'
import { LANGUAGE } from '../grammar.ts'
import { monaco } from '../monaco.ts'
import { ask, type Helpers } from './asking.ts'

/*
 * What the compiler knows and words alone do not tell, shown in the text itself: `form` may be a keyword or somebody's
 * id, and a result can be from this to that. The rest of the colours go by the word.
 */

type Token = ReturnType<Service['tokens']>[number]

const TYPES = ['keyword', 'name', 'id', 'function'] as const

export function registerMarking(helpers: Helpers): IDisposable[] {
  const changed = new monaco.Emitter<void>()
  // What a name names, and what a result can be, may change with another file's text.
  const stop = helpers.analyst.state.watch(() => helpers.analyst.state.get().behind || changed.fire())
  return [
    changed,
    { dispose: stop },
    monaco.languages.registerDocumentSemanticTokensProvider(LANGUAGE, {
      onDidChange: changed.event,
      getLegend: () => ({ tokenTypes: [...TYPES], tokenModifiers: [] }),
      async provideDocumentSemanticTokens(model) {
        const tokens = await ask(helpers, model, 'tokens')
        if (tokens === null) return null
        const data: number[] = []
        let [line, column] = [1, 1]
        for (const token of tokens) {
          const type = typeOf(token)
          if (type === null) continue
          const at = model.getPositionAt(token.start)
          const sameLine = at.lineNumber === line
          data.push(
            at.lineNumber - line,
            at.column - (sameLine ? column : 1),
            token.end - token.start,
            TYPES.indexOf(type),
            0,
          )
          ;[line, column] = [at.lineNumber, at.column]
        }
        return { data: new Uint32Array(data) }
      },
      releaseDocumentSemanticTokens: () => undefined,
    }),
    monaco.languages.registerInlayHintsProvider(LANGUAGE, {
      onDidChangeInlayHints: changed.event,
      async provideInlayHints(model, range) {
        const hints = (await ask(helpers, model, 'hints')) ?? []
        const placed = hints.map(({ offset, label }) => ({
          position: model.getPositionAt(offset),
          label,
          paddingLeft: true,
        }))
        return { hints: placed.filter(({ position }) => range.containsPosition(position)), dispose: () => undefined }
      },
    }),
  ]
}

/** null: the word tells enough. */
function typeOf({ type, isDefinition }: Token): (typeof TYPES)[number] | null {
  switch (type) {
    case 'text':
    case 'number':
    case 'comment':
    case 'operator':
    case 'colour':
    case 'band':
      return null
    case 'keyword':
    case 'function':
      return type
    case 'unit':
    case 'language':
      return 'name'
    default:
      return isDefinition ? 'id' : 'name'
  }
}
