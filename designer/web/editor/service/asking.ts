import type { editor, IRange, languages } from 'monaco-editor/editor'
import type { Service } from '../../../worker/service.ts'
import { STALE, type Analyst } from '../../language/analyst.ts'
import { monaco } from '../monaco.ts'
import type { Texts } from '../texts.ts'

/** What a provider needs: the worker to ask, and the editor's copies of the texts. */
export interface Helpers {
  readonly analyst: Analyst
  readonly texts: Texts
}

type About<K extends keyof Service> = Parameters<Service[K]> extends [string, ...infer Rest] ? Rest : never

/**
 * Asks of one of the editor's texts. Where there is no answer, or the text has changed since, Monaco hears that the
 * question is no longer asked: what it shows stays until it asks again.
 */
export async function ask<K extends keyof Service>(
  { analyst, texts }: Helpers,
  model: editor.ITextModel,
  question: K,
  ...about: About<K>
): Promise<NonNullable<ReturnType<Service[K]>> | null> {
  const path = texts.pathOf(model)
  if (path === null) return null
  const found = await analyst.ask(question, ...([path, ...about] as unknown as Parameters<Service[K]>))
  if (found === STALE) throw cancelled()
  return found ?? null
}

function cancelled(): Error {
  const error = new Error('Canceled')
  error.name = 'Canceled'
  return error
}

/** A place of a text as Monaco counts, in lines and columns from 1. */
export function rangeIn(
  model: editor.ITextModel,
  { start, end }: { readonly start: number; readonly end: number },
): IRange {
  return monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end))
}

interface Span {
  readonly file: string
  readonly start: number
  readonly end: number
}

/** A place of any text, whose copy for the editor is made where there is none yet. */
export function locationOf({ texts }: Helpers, span: Span): languages.Location[] {
  const model = texts.model(span.file)
  return model === null ? [] : [{ uri: model.uri, range: rangeIn(model, span) }]
}

/** Changes of texts, held to the texts as they are now: where one of them changes first, none is made. */
export function changes(
  { texts }: Helpers,
  edits: readonly { readonly span: Span; readonly text: string }[],
): languages.WorkspaceEdit {
  return {
    edits: edits.flatMap(({ span, text }) => {
      const model = texts.model(span.file)
      if (model === null) return []
      const textEdit = { range: rangeIn(model, span), text }
      return [{ resource: model.uri, textEdit, versionId: model.getVersionId() }]
    }),
  }
}
