import { lastDayOf, type NotA } from '#dsl/literals.ts'
import type { SyntaxProblem } from '#dsl/parse.ts'
import { KEYWORDS, TIME_UNITS, WEEKDAYS } from '#dsl/words.ts'
import { diagnostic, type Argument, type Diagnostic, type Fix } from './diagnostic.ts'
import { TERMS, type Term } from './messages/terms.ts'
import { nearest } from './nearest.ts'
import type { Span } from './sources.ts'

const MOST_NAMED = 8

/** What did not parse, as a diagnostic. */
export function syntaxDiagnostic(file: string, problem: SyntaxProblem): Diagnostic {
  const span = { file, start: problem.start, end: problem.end }
  switch (problem.kind) {
    case 'unknown_character':
      return unknownCharacter(span, problem.found)
    case 'curly_quotes': {
      const text = `"${problem.inside.replace(/[\\"]/g, '\\$&')}"`
      return diagnostic('unknown-character', span, { found: problem.found }, { fixes: [rewriting(span, text, 'safe')] })
    }
    case 'open_text':
      return openText(span, problem.closes)
    case 'open_comment':
      return diagnostic('open-comment', span, {}, { fixes: [closing(span, problem.closes, ' */')] })
    case 'open_brace':
      return diagnostic('open-brace', span, {}, { fixes: [closing(span, problem.closes, ' }')] })
    case 'not_a':
      return badLiteral(span, problem.what, problem.found)
    case 'repeated':
      return diagnostic(
        'stated-twice',
        span,
        { word: { code: problem.word } },
        { fixes: [rewriting({ ...span, end: problem.until }, '', 'look')] },
      )
    case 'too_deep':
      return diagnostic('too-large', span, { what: { term: 'nesting' }, size: problem.depth, limit: problem.limit })
    case 'unexpected':
      return unexpected(span, problem.found, problem.expected)
  }
}

/** Signs of school and print that the language writes in another way, or, as the semicolon, not at all. */
const WRITTEN: Readonly<Record<string, string>> = {
  '×': '*',
  '÷': '/',
  '−': '-',
  '≤': '<=',
  '≥': '>=',
  '≠': 'is not',
  ';': '',
}

function unknownCharacter(span: Span, found: string): Diagnostic {
  const text = WRITTEN[found]
  const fixes = text === undefined ? [] : [rewriting(span, text, 'safe')]
  return diagnostic('unknown-character', span, { found }, { fixes })
}

/** Where the rest of the line is plainly the text, a quotation mark behind it closes it. */
function openText(span: Span, closes: number | null): Diagnostic {
  if (closes === null) return diagnostic('open-text', span, {})
  return diagnostic('open-text', span, {}, { fixes: [closing(span, closes, '"')] })
}

function badLiteral(span: Span, what: NotA, found: string): Diagnostic {
  const text = meant(what, found)
  const fixes = text === null ? [] : [rewriting(span, text, 'look')]
  return diagnostic('bad-literal', span, { found: { code: found }, what: { term: `no_${what}` } }, { fixes })
}

/** Midnight is 00:00, and a month ends on its last day. */
function meant(what: NotA, found: string): string | null {
  if (what === 'time') return found === '24:00' ? '00:00' : null
  const [year = 0, month = 0, day = 0] = found.split('-').map(Number)
  const last = what === 'date' ? lastDayOf(year, month) : 0
  return last > 0 && day > last ? found.replace(/\d+$/, String(last)) : null
}

/** A misspelt keyword suggests the right one. */
function unexpected(span: Span, found: string, expected: readonly string[]): Diagnostic {
  if (found === '=') return equals(span)
  const words = expected.flatMap(wordsOf)
  const suggestion = found === '' ? null : nearest(found, words)
  const fixes = suggestion === null ? [] : [rewriting(span, suggestion, 'look')]
  return diagnostic(
    'unexpected',
    span,
    { found: foundWords(found), expected: expectedWords(expected), suggestion },
    { fixes },
  )
}

/** Where no `=` can stand, somebody compares as spreadsheets do. */
function equals(span: Span): Diagnostic {
  const args = { found: '=', expected: { code: 'is' }, suggestion: 'is' }
  return diagnostic('unexpected', span, args, { fixes: [rewriting(span, 'is', 'look')] })
}

/** The words that a label stands for. */
function wordsOf(label: string): readonly string[] {
  if (label === 'time_unit') return TIME_UNITS
  if (label === 'weekday') return WEEKDAYS
  return KEYWORDS.filter((word) => label === `'${word}'`)
}

function foundWords(found: string): Argument {
  if (found === '') return { term: 'end_of_file' }
  return found.startsWith('"') ? { term: 'quoted' } : found
}

function expectedWords(expected: readonly string[]): Argument {
  if (expected.length === 0) return { term: 'something_else' }
  if (["'('", 'name', 'number'].every((one) => expected.includes(one))) return { term: 'value' }
  const shown: Argument[] = expected
    .slice(0, MOST_NAMED)
    .map((label) => (isTerm(label) ? { term: label } : { code: label.replaceAll("'", '') }))
  return expected.length > MOST_NAMED ? [...shown, { term: 'something_else' }] : shown
}

function isTerm(label: string): label is Term {
  return Object.hasOwn(TERMS, label)
}

function closing({ file }: Span, at: number, text: string): Fix {
  return rewriting({ file, start: at, end: at }, text, 'look')
}

function rewriting(span: Span, text: string, grade: Fix['grade']): Fix {
  return { grade, edits: [{ span, text }] }
}
