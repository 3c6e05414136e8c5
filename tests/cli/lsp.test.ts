import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Hover,
  type Location,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node'
import { root } from '../architecture/sources.ts'
import { copyOf } from './lykta.ts'

/* A real client: the built command line in a process of its own, spoken to over its standard input and output. */

let server: ChildProcess
let client: ProtocolConnection
let folder = ''
let stray = ''
let capabilities: unknown
const told: PublishDiagnosticsParams[] = []
let heard: (() => void) | null = null

const uri = (file: string): string => pathToFileURL(join(folder, file)).href
const text = (file: string): string => readFileSync(join(folder, file), 'utf8')

/** The place of the first occurrence of a text, and so many characters into it. */
function position(file: string, around: string, into = 0): { line: number; character: number } {
  const before = text(file).slice(0, text(file).indexOf(around) + into)
  return { line: before.split('\n').length - 1, character: before.length - (before.lastIndexOf('\n') + 1) }
}

function place(file: string, around: string, into = 0) {
  return { textDocument: { uri: uri(file) }, position: position(file, around, into) }
}

async function diagnosed(file: string, holds: (codes: unknown[]) => boolean): Promise<PublishDiagnosticsParams> {
  for (;;) {
    const found = told.findLast((one) => one.uri === uri(file))
    if (found && holds(found.diagnostics.map((one) => one.code))) return found
    await new Promise<void>((done) => (heard = done))
  }
}

beforeAll(async () => {
  folder = join(copyOf('somndagbok'), 'somndagbok')
  server = spawn(process.execPath, [join(root, 'cli', 'lykta.mjs'), 'lsp', '--stdio', '--language', 'sv'], {
    cwd: folder,
    env: { PATH: process.env['PATH'] },
  })
  if (!server.stdout || !server.stdin) throw new Error('no streams')
  server.stderr?.on('data', (data: Buffer) => (stray += data.toString()))
  client = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
  client.onError(([error]) => (stray += error.message))
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    told.push(params)
    heard?.()
  })
  client.listen()
  capabilities = await client.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {},
  })
  await client.sendNotification('initialized', {})
  for (const file of ['dagbok.lykta', 'regler.lykta']) {
    const document = { uri: uri(file), languageId: 'lykta', version: 1, text: text(file) }
    await client.sendNotification('textDocument/didOpen', { textDocument: document })
  }
})

afterAll(() => {
  server.kill()
})

test('it says what it can', () => {
  expect(capabilities).toMatchObject({
    serverInfo: { name: 'lykta' },
    capabilities: {
      textDocumentSync: { change: 2 },
      completionProvider: {},
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      renameProvider: { prepareProvider: true },
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      semanticTokensProvider: { full: true },
      signatureHelpProvider: {},
      codeActionProvider: { codeActionKinds: ['quickfix'] },
      documentFormattingProvider: true,
      inlayHintProvider: true,
    },
  })
})

test('a definition is found in another file, and in the library', async () => {
  const own = await client.sendRequest<Location[]>('textDocument/definition', place('regler.lykta', 'bakgrund.', 2))
  expect(own).toMatchObject([{ uri: uri('startmatning.lykta') }])
  const library = await client.sendRequest<Location[]>(
    'textDocument/definition',
    place('regler.lykta', 'phq9.total', 6),
  )
  expect(library[0]?.uri).toBe(pathToFileURL(join(root, 'examples/instruments/phq9/phq9.lykta')).href)
})

test('hovering tells what a result is, in the language that was asked for', async () => {
  const hover = await client.sendRequest<Hover>('textDocument/hover', place('regler.lykta', 'phq9.total', 6))
  expect(JSON.stringify(hover.contents)).toContain('Värden: 0–27')
  expect(JSON.stringify(hover.contents)).toContain('Måttligt svår')
})

test('references stand in every file of the program', async () => {
  const found = await client.sendRequest<Location[]>('textDocument/references', {
    ...place('dagbok.lykta', 'form dagbok', 5),
    context: { includeDeclaration: true },
  })
  const files = new Set(found.map((one) => one.uri.split('/').at(-1)))
  expect(files).toEqual(
    new Set(['dagbok.lykta', 'efter-en-vecka.lykta', 'regler.lykta', 'scenarier.lykta', 'schema.lykta']),
  )
})

test('a form is renamed in every file, and an instrument is not', async () => {
  const asked = place('dagbok.lykta', 'form dagbok', 5)
  const edit = await client.sendRequest<WorkspaceEdit>('textDocument/rename', { ...asked, newName: 'morgonbok' })
  expect(Object.keys(edit.changes ?? {})).toHaveLength(5)
  expect(edit.changes?.[uri('dagbok.lykta')]).toEqual([
    {
      range: { start: asked.position, end: { ...asked.position, character: asked.position.character + 6 } },
      newText: 'morgonbok',
    },
  ])
  const library = client.sendRequest('textDocument/rename', { ...place('regler.lykta', 'phq9'), newName: 'p' })
  await expect(library).rejects.toThrow('biblioteket')
})

test('a name that can be renamed is told with its place before it is', async () => {
  const asked = place('dagbok.lykta', 'form dagbok', 6)
  const found = await client.sendRequest<{ placeholder: string }>('textDocument/prepareRename', asked)
  expect(found.placeholder).toBe('dagbok')
  const library = client.sendRequest('textDocument/prepareRename', place('regler.lykta', 'phq9'))
  await expect(library).rejects.toThrow('biblioteket')
})

test('completion knows the form behind a point', async () => {
  const found = await client.sendRequest<{ label: string }[]>(
    'textDocument/completion',
    place('regler.lykta', 'bakgrund.', 9),
  )
  expect(found.map((one) => one.label)).toContain('andning')
})

test('symbols, folding, colours, calls and computed ranges are told', async () => {
  const textDocument = { uri: uri('dagbok.lykta') }
  const symbols = await client.sendRequest<{ name: string; children: unknown[] }[]>('textDocument/documentSymbol', {
    textDocument,
  })
  expect(symbols).toMatchObject([{ name: 'dagbok', children: expect.arrayContaining([]) as unknown[] }])
  const folds = await client.sendRequest<{ startLine: number }[]>('textDocument/foldingRange', { textDocument })
  expect(folds.map((one) => one.startLine)).toContain(position('dagbok.lykta', 'form dagbok').line)
  const tokens = await client.sendRequest<{ data: number[] }>('textDocument/semanticTokens/full', { textDocument })
  expect(tokens.data.length).toBeGreaterThan(500)
  const call = place('dagbok.lykta', 'minutes(lagd', 8)
  const help = await client.sendRequest<object>('textDocument/signatureHelp', call)
  expect(help).toMatchObject({ signatures: [{ label: 'minutes(time to time) → number' }], activeParameter: 0 })
  const range = { start: { line: 0, character: 0 }, end: { line: 500, character: 0 } }
  const hints = await client.sendRequest<{ label: string }[]>('textDocument/inlayHint', { textDocument, range })
  expect(hints.map((one) => one.label)).toContain('0–23.983333')
})

test('a misspelt name is told as it is typed, mended by an action, and gone when it is mended', async () => {
  const textDocument = { uri: uri('regler.lykta'), version: 2 }
  const start = position('regler.lykta', 'missed_in_a_row(dagbok', 16)
  const wrong = { start, end: { ...start, character: start.character + 6 } }
  await client.sendNotification('textDocument/didChange', {
    textDocument,
    contentChanges: [{ range: wrong, text: 'dagbik' }],
  })
  const { diagnostics } = await diagnosed('regler.lykta', (codes) => codes.length > 0)
  expect(diagnostics).toMatchObject([{ range: wrong, severity: 1, source: 'lykta' }])
  expect(diagnostics[0]?.message).toContain('dagbik')
  const actions = await client.sendRequest<{ title: string; edit: WorkspaceEdit }[]>('textDocument/codeAction', {
    textDocument: { uri: uri('regler.lykta') },
    range: wrong,
    context: { diagnostics },
  })
  expect(actions).toMatchObject([
    { title: 'Skriv dagbok', edit: { changes: { [uri('regler.lykta')]: [{ range: wrong, newText: 'dagbok' }] } } },
  ])
  await client.sendNotification('textDocument/didChange', {
    textDocument: { ...textDocument, version: 3 },
    contentChanges: [{ range: wrong, text: 'dagbok' }],
  })
  await diagnosed('regler.lykta', (codes) => codes.length === 0)
})

test('a text is formatted as the command line formats it, and one that is formatted is left alone', async () => {
  const ask = { textDocument: { uri: uri('regler.lykta') }, options: { tabSize: 2, insertSpaces: true } }
  expect(await client.sendRequest('textDocument/formatting', ask)).toEqual([])
  await client.sendNotification('textDocument/didChange', {
    textDocument: { uri: uri('regler.lykta'), version: 4 },
    contentChanges: [{ text: text('regler.lykta').replaceAll('\n  ', '\n') }],
  })
  const [edit] = await client.sendRequest<{ newText: string }[]>('textDocument/formatting', ask)
  expect(edit?.newText).toBe(text('regler.lykta'))
})

test('an instrument of the library that no program led to is known by itself, and told of as it is typed', async () => {
  const path = join(root, 'examples/instruments/fysisk_aktivitet/fysisk_aktivitet.lykta')
  const [document, written] = [{ uri: pathToFileURL(path).href }, readFileSync(path, 'utf8')]
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { ...document, languageId: 'lykta', version: 1, text: written },
  })
  const line = written.slice(0, written.indexOf('= 2 * traning')).split('\n').length - 1
  const character = (written.split('\n')[line]?.indexOf('= 2 * traning') ?? 0) + 8
  const asked = { textDocument: document, position: { line, character } }
  const hover = await client.sendRequest<Hover>('textDocument/hover', asked)
  expect(JSON.stringify(hover.contents)).toContain('Värden: 0–2000')
  const symbols = await client.sendRequest<{ name: string; children: { name: string }[] }[]>(
    'textDocument/documentSymbol',
    { textDocument: document },
  )
  expect(symbols).toMatchObject([{ name: 'fysisk_aktivitet' }])
  expect(symbols[0]?.children.map((one) => one.name)).toEqual(['traning', 'vardag', 'aktivitet'])
  const codes = async (wanted: number): Promise<unknown[]> => {
    for (;;) {
      const found = told.findLast((one) => one.uri === document.uri)?.diagnostics
      if (found?.length === wanted) return found.map((one) => one.code)
      await new Promise<void>((done) => (heard = done))
    }
  }
  await client.sendNotification('textDocument/didChange', {
    textDocument: { ...document, version: 2 },
    contentChanges: [{ text: written.replace('= 2 * traning', '= 2 * tranin') }],
  })
  expect(await codes(1)).toEqual(['L2001'])
  await client.sendNotification('textDocument/didClose', { textDocument: document })
  expect(await codes(0)).toEqual([])
})

test('it ends when it is told to, having said nothing beside the protocol', async () => {
  await client.sendRequest('shutdown')
  const ended = new Promise<number | null>((done) => server.on('exit', done))
  await client.sendNotification('exit')
  expect(await ended).toBe(0)
  expect(stray).toBe('')
})
