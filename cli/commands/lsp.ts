import { resolve } from 'node:path'
import {
  createConnection,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Language } from '#compiler/index.ts'
import { LIBRARY, VERSION } from '../io/root.ts'
import { answerChanging } from '../lsp/changing.ts'
import { Diagnostics } from '../lsp/diagnostics.ts'
import { LEGEND } from '../lsp/kinds.ts'
import { Programs } from '../lsp/programs.ts'
import { answerReading } from '../lsp/reading.ts'

export interface LspOptions {
  readonly language: Language
  readonly library?: string
}

/** Speaks the language server protocol on standard input and output until the editor ends it. */
export function lsp({ language, library }: LspOptions): void {
  const connection = createConnection(process.stdin, process.stdout)
  const documents = new TextDocuments(TextDocument)
  const programs = new Programs(resolve(library ?? LIBRARY))
  const diagnostics = new Diagnostics(connection, language)
  let canWatch = false

  connection.onInitialize(({ capabilities }) => {
    canWatch = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
    return {
      serverInfo: { name: 'lykta', version: VERSION },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        completionProvider: { triggerCharacters: ['.', '"'] },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        renameProvider: { prepareProvider: true },
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        codeActionProvider: { codeActionKinds: ['quickfix'] },
        documentFormattingProvider: true,
        signatureHelpProvider: { triggerCharacters: ['(', ','] },
        inlayHintProvider: true,
        semanticTokensProvider: { legend: LEGEND, full: true },
      },
    }
  })

  connection.onInitialized(() => {
    if (!canWatch) return
    // Media and files that are not open count as well.
    const watchers = [{ globPattern: '**/*' }]
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(tell)
  })

  const reread = (): void => programs.reread().forEach((one) => diagnostics.soon(one))
  const tell = (error: unknown): void => connection.console.error(String(error))

  connection.onDidChangeWatchedFiles(reread)
  documents.onDidSave(reread)
  documents.onDidChangeContent(({ document }) => {
    programs.put(document).then((program) => program && diagnostics.soon(program), tell)
  })
  documents.onDidClose(({ document }) => {
    programs.close(document.uri).then((program) => program && diagnostics.soon(program), tell)
  })
  connection.onShutdown(() => diagnostics.stop())

  answerReading(connection, programs, language)
  answerChanging(connection, programs, language)
  documents.listen(connection)
  connection.listen()
}
