import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { analyze, completions, describe as inWords, type Analysis } from '#compiler/index.ts'
import { verified } from '#compiler/verify.ts'
import { KEYWORDS } from '#dsl/words.ts'
import { EXAMPLE, exampleWith } from './example.ts'
import { HEADER, sources } from './sources.ts'

vi.setConfig({ testTimeout: 60_000 })

/** What does not hold of an analysis though it must hold of every one. */
function faultsIn(analysis: Analysis): string[] {
  const { diagnostics, bundle, sources: given } = verified(analysis)
  const faults = diagnostics.flatMap((one) => {
    const { file, start, end } = one.primary
    const length = (given.files.get(file) ?? given.library.get(file.replace('library/', '')) ?? '').length
    const said = (['sv', 'en'] as const).map((language) => inWords(one, language).message)
    return [
      ...(start < 0 || end < start || end > length ? [`${one.code} stands at ${start}–${end} of ${length}`] : []),
      ...(said.some((message) => /\{[a-z]+\}/.test(message)) ? [`${one.code} lacks a fact`] : []),
      ...(one.code === 'L9001' ? said : []),
    ]
  })
  // Whatever hinders the bundle is told, and what is told as an error hinders it.
  const hindered = diagnostics.some((one) => one.severity === 'error')
  return hindered === (bundle === null)
    ? faults
    : [...faults, hindered ? 'a bundle with errors' : 'no bundle, and no error']
}

const SIGNS = '{ } { } ( ) .. . , : = + - * / < <= >= > " """ ” /* // # ; \n \n'.split(' ')
const LITERALS = [
  '"T"',
  '"""\n T\n"""',
  '0',
  '3',
  '2.5',
  '12345678901',
  '08:00',
  '25:00',
  '2026-03-02',
  '2026-02-30',
  '#0b5563',
]
const NAMES = ['a', 'f', 'sv', 'en', 'all', 'phq9', 'grad', 'constructor', 'toString', '__proto__']
const soup = fc.array(fc.constantFrom(...KEYWORDS, ...SIGNS, ...LITERALS, ...NAMES), { maxLength: 60 })

test('any tokens in any order', () => {
  fc.assert(
    fc.property(soup, (words) => {
      expect(faultsIn(analyze(sources({ 'program.lykta': HEADER, 'soup.lykta': words.join(' ') })))).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('any characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(faultsIn(analyze(sources({ 'program.lykta': HEADER, 'soup.lykta': text })))).toEqual([])
    }),
    { numRuns: 100 },
  )
})

const OPERANDS = [
  'a',
  'b',
  'c',
  'd',
  'e',
  'r',
  'f',
  'f.a',
  'f.r',
  'g.r',
  'm',
  'day',
  '3',
  '0.5',
  '"Hög"',
  '08:00',
  '2026-03-02',
  'yes',
  'x',
  'p',
  'v',
  'message',
]
const OPERATORS = [
  '+',
  '-',
  '*',
  '/',
  '<',
  '>=',
  'is',
  'is not',
  'not',
  'and',
  'or',
  'has',
  'in',
  '(',
  ')',
  ',',
  'to',
  '.',
]
const CALLS = [
  'sum(',
  'mean(',
  'min(',
  'round(',
  'hours(',
  'count(',
  'answered(',
  'if_missing(',
  'change(',
  'missed_in_a_row(',
  'inactive for 3 days',
  'days_since(',
  'message is unanswered for 2 days',
  'm is waiting for 3 hours',
  'for 2 days',
]
const expression = fc
  .array(fc.constantFrom(...OPERANDS, ...OPERATORS, ...CALLS), { minLength: 1, maxLength: 9 })
  .map((words) => words.join(' '))

/** A program that uses an expression everywhere one can stand. */
function using(written: string): string {
  return `form f "F" {
  ask a number minutes 0..5 "A" { show when ${written} }
  ask b one of { x = 1 "X" y = 2 "Y" } "B"
  ask c many of { p "P" q "Q" } "C"
  ask d time "D"
  ask e yes_no "E"
  check ${written} else "E"
  result r "R" = ${written} { bands { below 3 green "Låg" 3 and over red "Hög" } }
}
module m "M" { opens when ${written} page p "P" { show when ${written} form f } }
activity plan { measure v "V" kg 0..9 { every 2 days } }
flag z notice "Z" when ${written}
rule y when ${written} { end program }
`
}

test('any expression everywhere', () => {
  fc.assert(
    fc.property(expression, (written) => {
      expect(faultsIn(analyze(sources({ 'program.lykta': HEADER, 'f.lykta': using(written) })))).toEqual([])
    }),
    { numRuns: 100 },
  )
})

const whole = analyze(exampleWith({}))

test('the example, cut off anywhere', () => {
  for (const [file, text] of Object.entries(EXAMPLE)) {
    for (let at = 0; at < text.length; at += Math.ceil(text.length / 8)) {
      expect(faultsIn(analyze(exampleWith({ [file]: text.slice(0, at) }), '1.0.0', whole))).toEqual([])
    }
  }
})

const files = Object.keys(EXAMPLE)
const change = fc.record({
  file: fc.constantFrom(...files),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 12 }),
  text: fc.oneof(
    fc.constant(''),
    soup.map((words) => ` ${words.slice(0, 3).join(' ')} `),
  ),
})

test('the example, with something taken out and something put in', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), fc.nat(200), (changes, offset) => {
      const changed: Record<string, string> = {}
      for (const { file, at, length, text } of changes) {
        const before = changed[file] ?? EXAMPLE[file] ?? ''
        const start = Math.floor(at * before.length)
        changed[file] = before.slice(0, start) + text + before.slice(start + length)
      }
      const analysis = analyze(exampleWith(changed), '1.0.0', whole)
      expect(faultsIn(analysis)).toEqual([])
      for (const file of Object.keys(changed)) completions(analysis, file, offset)
    }),
    { numRuns: 60 },
  )
})

describe('more than any program needs', () => {
  const deep = (count: number, open: string, close: string): string => open.repeat(count) + close.repeat(count)
  const many = (count: number, of: (i: number) => string): string =>
    Array.from({ length: count }, (_, i) => of(i)).join('\n')
  const result = (written: string): string => `form f "F" {\n  ask a number 0..5 "A"\n  result r "R" = ${written}\n}\n`

  test.each<[what: string, text: string, code: string | null]>([
    ['5,000 parentheses in each other', result(`${'('.repeat(5000)}a${')'.repeat(5000)}`), 'L2701'],
    ['5,000 parentheses that are never closed', result('('.repeat(5000)), 'L2701'],
    ['5,000 functions in each other', result(deep(5000, 'sum(', ')')), 'L2701'],
    ['5,000 braces in each other', deep(5000, 'form f "F" {', '}'), 'L2701'],
    ['5,000 closing braces', '}'.repeat(5000), 'L1003'],
    ['not not not …', result(`${'not '.repeat(5000)}a`), 'L1003'],
    ['- - - …', result(`${'- '.repeat(5000)}a`), 'L1003'],
    ['a sum of 5,000', result(Array.from({ length: 5000 }, () => 'a').join(' + ')), 'L2701'],
    ['5,000 conditions', `flag f notice "F" when ${many(5000, () => 'day > 3 and')} day > 3`, 'L2701'],
    ['a function of 5,000 values', result(`sum(${Array.from({ length: 5000 }, () => 'a').join(', ')})`), null],
    ['a name of 5,000 parts', result(`a${'.a'.repeat(5000)}`), 'L2001'],
    [
      'a chain of 3,000 results, first things last',
      result(`r0\n${many(3000, (i) => `result r${i} = r${i + 1} + 1`)} result r3000 = a`),
      'L2701',
    ],
    [
      'a chain of 3,000 results, first things first',
      result(`a\nresult r0 = a ${many(3000, (i) => `result r${i + 1} = r${i} + 1`)}`),
      null,
    ],
    [
      '3,000 questions that wait for each other',
      `form f "F" {\n${many(3000, (i) => `ask q${i} number 0..5 "Q" { show when q${i + 1} >= 1 }`)}\nask q3000 number 0..5 "Q" }`,
      null,
    ],
    [
      '1,000 names that nobody knows, among 1,000',
      `schedule {\n${many(1000, (i) => `give fooo${i} at start`)}\n}\n${many(1000, (i) => `form foox${i} "F" { ask q yes_no "Q" }`)}`,
      'L2001',
    ],
    ['100,000 quotation marks', '"'.repeat(100_000), 'L1002'],
    ['100,000 comments that begin', `${'/* '.repeat(100_000)}`, 'L1005'],
    ['100,000 characters of another kind', '?'.repeat(100_000), 'L1001'],
    ['20,000 characters of another kind among words', '? a '.repeat(20_000), 'L1001'],
    ['1,000 declarations that are never closed', 'form x "X" {\n'.repeat(1000), 'L1004'],
    ['a text of 100,000 lines', `module m "M" { page p "P" { text """${'\n rad'.repeat(100_000)}\n""" } }`, null],
    ['a number of 400 digits', result('9'.repeat(400)), 'L1006'],
    ['2 million characters', `// ${'x'.repeat(2_000_001)}`, 'L2701'],
  ])('%s', (_what, text, code) => {
    const analysis = analyze(sources({ 'program.lykta': HEADER, 'much.lykta': text }))
    expect(faultsIn(analysis)).toEqual([])
    const errors = new Set(analysis.diagnostics.filter((one) => one.severity === 'error').map((one) => one.code))
    expect(code === null ? errors.size === 0 : errors.has(code)).toBe(true)
  })
})

test('one seeded fault gives few diagnostics, the true one first', () => {
  let seeded = 0
  let few = 0
  let near = 0
  for (const [file, text] of Object.entries(EXAMPLE)) {
    const words = [...text.matchAll(/"""[^]*?"""|"[^"\n]*"|[\p{L}\w]+|[{}()=,:]/gu)]
    for (let i = 7; i < words.length; i += Math.ceil(words.length / 10)) {
      const word = words[i]
      if (!word) continue
      const changed = text.slice(0, word.index) + text.slice(word.index + word[0].length)
      const { diagnostics } = analyze(exampleWith({ [file]: changed }), '1.0.0', whole)
      const lineOf = (offset: number): number => changed.slice(0, offset).split('\n').length
      const first = diagnostics.find((one) => one.primary.file === file)
      seeded++
      if (diagnostics.length <= 2) few++
      if (!first || Math.abs(lineOf(first.primary.start) - lineOf(word.index)) <= 2) near++
    }
  }
  expect(seeded).toBeGreaterThan(90)
  expect(few / seeded).toBeGreaterThan(0.9)
  expect(near / seeded).toBeGreaterThan(0.9)
})
