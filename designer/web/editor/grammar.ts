import type { languages } from 'monaco-editor/editor'
import { BAND_COLOURS, KEYWORDS } from '#dsl/words.ts'

/*
 * The language's colours, from the language's own list of words. A keyword may also be somebody's id; the colours go by
 * the word, the compiler by the grammar.
 */

export const LANGUAGE = 'lykta'

export const grammar: languages.IMonarchLanguage = {
  unicode: true,
  keywords: [...KEYWORDS],
  bandColours: [...BAND_COLOURS],
  tokenizer: {
    root: [
      [/\/\/.*$/, 'comment'],
      [/\/\*/, 'comment', '@comment'],
      [/"""/, 'string', '@longText'],
      [/"/, 'string', '@text'],
      [/\d{4}-\d{2}-\d{2}/, 'date'],
      [/\d{1,2}:\d{2}/, 'date'],
      [/\d+(?:\.\d+)?/, 'number'],
      [/#[0-9A-Fa-f]{6}/, 'colour'],
      // The name right after what it names: the ids that the rest of the program speaks of.
      [
        /(program|form|module|section|page|battery|flag|rule|choices|theme|ask|matrix|item|result|instrument|measure)(\s+)(_?[A-Za-zÀ-ɏ][\wÀ-ɏ]*)/,
        ['keyword', 'white', 'id'],
      ],
      [/_?[A-Za-zÀ-ɏ][\wÀ-ɏ]*/, { cases: { '@keywords': 'keyword', '@bandColours': 'band.$0', '@default': 'name' } }],
      [/[{}()]/, '@brackets'],
      [/\.\.|>=|<=|[<>=+\-*/]/, 'operator'],
      [/\s+/, 'white'],
    ],
    comment: [
      [/\*\//, 'comment', '@pop'],
      [/[^*]+/, 'comment'],
      [/\*/, 'comment'],
    ],
    text: [
      [/\\./, 'string.escape'],
      [/\{[^{}"]*\}/, 'placeholder'],
      [/"/, 'string', '@pop'],
      // A text that was never closed ends with its line, as the parser reads it.
      [/[^"\\{]$/, 'string', '@pop'],
      [/[^"\\{]/, 'string'],
      [/./, 'string'],
    ],
    longText: [
      [/"""/, 'string', '@pop'],
      [/\{[^{}"]*\}/, 'placeholder'],
      [/\*\*[^*"]+\*\*/, 'strong'],
      [/[^"{*]+/, 'string'],
      [/./, 'string'],
    ],
  },
}

export const configuration: languages.LanguageConfiguration = {
  comments: { lineComment: '//', blockComment: ['/*', '*/'] },
  brackets: [
    ['{', '}'],
    ['(', ')'],
  ],
  autoClosingPairs: [
    { open: '{', close: '}', notIn: ['string', 'comment'] },
    { open: '(', close: ')', notIn: ['string', 'comment'] },
    { open: '"', close: '"', notIn: ['string', 'comment'] },
  ],
  surroundingPairs: [
    { open: '{', close: '}' },
    { open: '(', close: ')' },
    { open: '"', close: '"' },
  ],
  wordPattern: /_?[A-Za-zÀ-ɏ][\wÀ-ɏ]*|\d+(?:[.:]\d+)*/g,
  indentationRules: { increaseIndentPattern: /^.*\{[^}"]*$/, decreaseIndentPattern: /^\s*\}/ },
}
