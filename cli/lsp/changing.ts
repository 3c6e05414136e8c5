import {
  CodeActionKind,
  LSPErrorCodes,
  ResponseError,
  type Connection,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import { format } from '#dsl/print/format.ts'
import { codeActions, prepareRename, refusalText, rename, type Edit, type Language } from '#compiler/index.ts'
import { diagnosticOf } from './diagnostics.ts'
import type { Place, Programs } from './programs.ts'

/** Answers what an editor asks in order to change texts: names, mending of problems, formatting. */
export function answerChanging(connection: Connection, programs: Programs, language: Language): void {
  connection.onPrepareRename(async ({ textDocument, position }) => {
    const at = await programs.at(textDocument.uri)
    if (!at) return null
    const found = prepareRename(at.analysis, at.file, at.document.offsetAt(position))
    if ('refused' in found) throw refused(refusalText(found.refused, language))
    return { range: at.program.range(at.analysis, found.place), placeholder: found.name }
  })

  connection.onRenameRequest(async ({ textDocument, position, newName }) => {
    const at = await programs.at(textDocument.uri)
    if (!at) return null
    const found = rename(at.analysis, at.file, at.document.offsetAt(position), newName)
    if ('refused' in found) throw refused(refusalText(found.refused, language))
    return workspaceEdit(at, found.edits)
  })

  connection.onCodeAction(async ({ textDocument, range }) => {
    const at = await programs.at(textDocument.uri)
    if (!at) return null
    const [start, end] = [at.document.offsetAt(range.start), at.document.offsetAt(range.end)]
    return codeActions(at.analysis, at.file, start, end, language).map((one) => ({
      title: one.title,
      kind: CodeActionKind.QuickFix,
      isPreferred: one.isSafe,
      diagnostics: [diagnosticOf(at.program, at.analysis, one.diagnostic, language)],
      edit: workspaceEdit(at, one.edits),
    }))
  })

  connection.onDocumentFormatting(async ({ textDocument }) => {
    const at = await programs.at(textDocument.uri)
    if (!at) return null
    const text = at.document.getText()
    const printed = format(text)
    if (printed === text) return []
    return [{ range: { start: at.document.positionAt(0), end: at.document.positionAt(text.length) }, newText: printed }]
  })
}

function refused(text: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, text)
}

function workspaceEdit({ program, analysis }: Place, edits: readonly Edit[]): WorkspaceEdit {
  const changes: NonNullable<WorkspaceEdit['changes']> = {}
  for (const { span, text } of edits)
    (changes[program.uri(span.file)] ??= []).push({ range: program.range(analysis, span), newText: text })
  return { changes }
}
