import type { IDisposable, languages } from 'monaco-editor/editor'
import { LANGUAGE } from '../grammar.ts'
import { monaco } from '../monaco.ts'
import { ask, rangeIn, type Helpers } from './asking.ts'

/** What the editor shows of a text by itself or when it is asked: what a name is, how a function is called, what folds. */
export function registerReading(helpers: Helpers): IDisposable[] {
  return [
    monaco.languages.registerHoverProvider(LANGUAGE, {
      async provideHover(model, position) {
        const found = await ask(helpers, model, 'hover', model.getOffsetAt(position))
        return found && { range: rangeIn(model, found.place), contents: [{ value: found.text }] }
      },
    }),
    monaco.languages.registerSignatureHelpProvider(LANGUAGE, {
      signatureHelpTriggerCharacters: ['(', ','],
      signatureHelpRetriggerCharacters: [')'],
      async provideSignatureHelp(model, position) {
        const found = await ask(helpers, model, 'signature', model.getOffsetAt(position))
        if (found === null) return null
        const parameters = found.parameters.map((label) => ({ label }))
        const signature = { label: found.label, documentation: found.doc, parameters }
        const value = { signatures: [signature], activeSignature: 0, activeParameter: found.active }
        return { value, dispose: () => undefined }
      },
    }),
    monaco.languages.registerFoldingRangeProvider(LANGUAGE, {
      async provideFoldingRanges(model) {
        const folds = await ask(helpers, model, 'folds')
        return folds?.map(({ kind, start, end }): languages.FoldingRange => {
          const [from, to] = [model.getPositionAt(start).lineNumber, model.getPositionAt(end).lineNumber]
          // The line of a closing brace stays in sight.
          if (kind === 'code') return { start: from, end: to - 1 }
          return kind === 'comment'
            ? { start: from, end: to, kind: monaco.languages.FoldingRangeKind.Comment }
            : { start: from, end: to }
        })
      },
    }),
  ]
}
