// First, because Monaco reads its words as it is loaded.
import './swedish.ts'
import 'monaco-editor/features/bracketMatching/register'
import 'monaco-editor/features/caretOperations/register'
import 'monaco-editor/features/clipboard/register'
import 'monaco-editor/features/codeAction/register'
import 'monaco-editor/features/codicon/register'
import 'monaco-editor/features/comment/register'
import 'monaco-editor/features/cursorUndo/register'
import 'monaco-editor/features/find/register'
import 'monaco-editor/features/folding/register'
import 'monaco-editor/features/format/register'
import 'monaco-editor/features/gotoSymbol/register'
import 'monaco-editor/features/hover/register'
import 'monaco-editor/features/indentation/register'
import 'monaco-editor/features/inlayHints/register'
import 'monaco-editor/features/linesOperations/register'
import 'monaco-editor/features/multicursor/register'
import 'monaco-editor/features/parameterHints/register'
import 'monaco-editor/features/quickOutline/register'
import 'monaco-editor/features/referenceSearch/register'
import 'monaco-editor/features/rename/register'
import 'monaco-editor/features/snippet/register'
// What the official suggest entry registers is only its inline part; the list itself is this file's.
import 'monaco-editor/editor/contrib/suggest/browser/suggestController'
// The official entry colours what is in sight anew each time; this one holds the whole text's colours.
import 'monaco-editor/editor/contrib/semanticTokens/browser/documentSemanticTokens'
import 'monaco-editor/features/toggleTabFocusMode/register'
import 'monaco-editor/features/wordHighlighter/register'
import 'monaco-editor/features/wordOperations/register'
import * as monaco from 'monaco-editor/editor'
import MonacoWorker from 'monaco-editor/editor/editor.worker.js?worker'
import { configuration, grammar, LANGUAGE } from './grammar.ts'
import { THEME, theme } from './theme.ts'

/*
 * Monaco with the parts that a program's text needs; the rest (its menus and commands, all in English) stays out.
 * This module is large and loaded when a program is opened, not before.
 */

self.MonacoEnvironment = { getWorker: () => new MonacoWorker() }

monaco.languages.register({ id: LANGUAGE, extensions: ['.lykta'] })
monaco.languages.setMonarchTokensProvider(LANGUAGE, grammar)
monaco.languages.setLanguageConfiguration(LANGUAGE, configuration)
monaco.editor.defineTheme(THEME, theme)
monaco.editor.setTheme(THEME)

export { monaco }
