import { FoldingRangeKind, SemanticTokensBuilder, type Connection } from 'vscode-languageserver/node'
import * as service from '#compiler/index.ts'
import { COMPLETION_KINDS, LEGEND, SYMBOL_KINDS, TOKEN_TYPES } from './kinds.ts'
import type { Place, Programs } from './programs.ts'

/** Answers what an editor asks in order to show a text: what things are, where they are, what may be written. */
export function answerReading(connection: Connection, programs: Programs, language: service.Language): void {
  connection.onCompletion(async ({ textDocument, position }) => {
    const at = await programs.at(textDocument.uri)
    if (!at) return null
    return service
      .completions(at.analysis, at.file, at.document.offsetAt(position), language)
      .map(({ label, kind, detail }, i) => ({
        label,
        kind: COMPLETION_KINDS[kind],
        detail,
        sortText: String(i).padStart(4, '0'),
      }))
  })

  connection.onHover(async ({ textDocument, position }) => {
    const at = await programs.at(textDocument.uri)
    const found = at && service.hover(at.analysis, at.file, at.document.offsetAt(position), language)
    if (!found) return null
    return { contents: { kind: 'markdown', value: found.text }, range: at.program.range(at.analysis, found.place) }
  })

  connection.onDefinition(async ({ textDocument, position }) => {
    const at = await programs.at(textDocument.uri)
    if (!at) return null
    const found = service.definition(at.analysis, at.file, at.document.offsetAt(position))
    return found.map((one) => at.program.location(at.analysis, one))
  })

  connection.onReferences(async ({ textDocument, position, context }) => {
    const at = await programs.at(textDocument.uri)
    if (!at) return null
    const offset = at.document.offsetAt(position)
    const found = service.references(at.analysis, at.file, offset, context.includeDeclaration)
    return found.map((one) => at.program.location(at.analysis, one))
  })

  connection.onDocumentSymbol(async ({ textDocument }) => {
    const at = await programs.at(textDocument.uri)
    if (!at) return null
    const shown = (one: service.DocumentSymbol): Symbols => ({
      name: one.name,
      detail: one.detail,
      kind: SYMBOL_KINDS[one.kind],
      range: at.program.range(at.analysis, one.place),
      selectionRange: at.program.range(at.analysis, one.namePlace),
      children: one.children.map(shown),
    })
    return service.documentSymbols(at.analysis, at.file).map(shown)
  })

  connection.onFoldingRanges(async ({ textDocument }) => {
    const at = await programs.at(textDocument.uri)
    if (!at) return null
    return service.folding(at.analysis, at.file).map(({ kind, start, end }) => {
      const lines = { startLine: at.document.positionAt(start).line, endLine: at.document.positionAt(end).line }
      // The line of a closing brace stays in sight.
      if (kind === 'code') return { ...lines, endLine: lines.endLine - 1 }
      return kind === 'comment' ? { ...lines, kind: FoldingRangeKind.Comment } : lines
    })
  })

  connection.languages.semanticTokens.on(async ({ textDocument }) => {
    const at = await programs.at(textDocument.uri)
    return at ? tokensOf(at) : { data: [] }
  })

  connection.onSignatureHelp(async ({ textDocument, position }) => {
    const at = await programs.at(textDocument.uri)
    const found = at && service.signatureHelp(at.analysis, at.file, at.document.offsetAt(position), language)
    if (!found) return null
    const parameters = found.parameters.map((label) => ({ label }))
    const signature = { label: found.label, documentation: found.doc, parameters }
    return { signatures: [signature], activeSignature: 0, activeParameter: found.active }
  })

  connection.languages.inlayHint.on(async ({ textDocument, range }) => {
    const at = await programs.at(textDocument.uri)
    if (!at) return null
    const [start, end] = [at.document.offsetAt(range.start), at.document.offsetAt(range.end)]
    return service
      .inlayHints(at.analysis, at.file)
      .filter(({ offset }) => start <= offset && offset <= end)
      .map(({ offset, label }) => ({ position: at.document.positionAt(offset), label, paddingLeft: true }))
  })
}

type Symbols = import('vscode-languageserver/node').DocumentSymbol

/** A token of several lines is told line by line: not every editor takes it whole. */
function tokensOf({ analysis, file, document }: Place) {
  const builder = new SemanticTokensBuilder()
  for (const { type, start, end, isDefinition } of service.semanticTokens(analysis, file)) {
    const number = LEGEND.tokenTypes.indexOf(TOKEN_TYPES[type])
    let at = start
    for (const line of document.getText().slice(start, end).split('\n')) {
      const { line: row, character } = document.positionAt(at)
      const length = line.replace(/\r$/, '').length
      if (length > 0) builder.push(row, character, length, number, isDefinition ? 1 : 0)
      at += line.length + 1
    }
  }
  return builder.build()
}
