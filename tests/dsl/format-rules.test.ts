import { describe, expect, test } from 'vitest'
import { format } from '#dsl/print/format.ts'

const LONG = '"""'

/** A line without its line break, so that pairs read as they are written. */
const printed = (text: string): string => format(text).replace(/\n$/, '')

describe('a statement', () => {
  test.each<[rule: string, written: string, printed: string]>([
    [
      'begins a line',
      'form f "F" { ask a yes_no "A?"\nask b yes_no "B?" }',
      'form f "F" {\n  ask a yes_no "A?"\n  ask b yes_no "B?"\n}',
    ],
    ['stays on one line with its block where it was', 'battery  b  "B"{f   g}', 'battery b "B" { f g }'],
    [
      'has two spaces between those of a block on one line',
      'schedule { give f daily {open 3 hours remind after 1 hour} }',
      'schedule { give f daily { open 3 hours  remind after 1 hour } }',
    ],
    ['keeps an empty block as it was', 'form f "F"   {}\nform g "G" {\n\n}', 'form f "F" { }\n\nform g "G" {\n}'],
    [
      'has no spaces around dots and ranges and inside parentheses, and none before commas and colons',
      'flag x notice "X" en : "Y" when sum ( f . a , 2 )*- 1 > -  3 and ( f.b>=2 )',
      'flag x notice "X" en: "Y" when sum(f.a, 2) * -1 > -3 and (f.b >= 2)',
    ],
    [
      'has one space between the words that say whom bands are for',
      'form f "F" {\n result r = 1 {\n bands  for women\n aged 18  to 64{ }\n }\n}',
      'form f "F" {\n  result r = 1 {\n    bands for women aged 18 to 64 { }\n  }\n}',
    ],
    ['keeps its sign', 'form f "F" {\n ask a number - 5 .. - 1 "A?"\n}', 'form f "F" {\n  ask a number -5..-1 "A?"\n}'],
    ['keeps the sign that begins it', 'choices c {\n- 1 "Nej"\n  1 "Ja"\n}', 'choices c {\n  -1 "Nej"\n  1 "Ja"\n}'],
    [
      'keeps a clause on a line of its own',
      'flag x notice "X"\n     when f.a >= 2',
      'flag x notice "X"\n  when f.a >= 2',
    ],
    [
      'keeps the rows of an answer beside each other',
      'form f "F" {\nresult r = 1 {\nexample {a  {x 1 y 2}{x 3}  b 4} is 1\n}\n}',
      'form f "F" {\n  result r = 1 {\n    example { a { x 1  y 2 } { x 3 }  b 4 } is 1\n  }\n}',
    ],
    [
      'breaks all the rows of an answer where one is broken',
      'form f "F" {\nresult r = 1 {\nexample {\na  {x 1 y 2}{x 3\n}  {x 4}\nb 4} is 1\n}\n}',
      [
        'form f "F" {\n  result r = 1 {\n    example {',
        ...['a {', '  x 1', '  y 2', '} {', '  x 3', '} {', '  x 4', '}', 'b 4'].map((line) => `      ${line}`),
        '    } is 1\n  }\n}',
      ].join('\n'),
    ],
    [
      'begins a line for each item of a matrix',
      'form f "F" {\nmatrix m of c "M?"{required\nitem x "X"{show when a>=2}\nitem y "Y"}\n}',
      'form f "F" {\n  matrix m of c "M?" {\n    required\n    item x "X" { show when a >= 2 }\n    item y "Y"\n  }\n}',
    ],
  ])('%s', (_rule, written, expected) => {
    expect(printed(written)).toBe(expected)
  })
})

describe('a statement that is too wide', () => {
  test('breaks all the rows of an answer, not only as many as it must', () => {
    const row = (n: number): string => `{ namnet_pa_lakemedlet "Läkemedel ${n}"  dosen_som_togs ${n} }`
    const example = `example { lakemedel ${[1, 2, 3].map(row).join(' ')} } is 1`
    const written = printed(`form f "F" {\n  result r = 1 {\n    ${example}\n  }\n}`)
    expect(written.match(/^ +\} \{$/gm)).toHaveLength(2)
    expect(written).not.toContain('{ namnet')
    expect(printed(written)).toBe(written)
  })

  const sv = 'Hur många minuter rörde du dig i vardagen den senaste veckan?'
  const en = 'How many minutes did you move in daily life in the last week?'

  test('goes on with its translation, and keeps its block', () => {
    expect(printed(`form f "F" {\n  ask a number "${sv}" en: "${en}" { required }\n}`)).toBe(
      `form f "F" {\n  ask a number "${sv}"\n    en: "${en}" { required }\n}`,
    )
  })

  test('breaks its block where that is enough', () => {
    expect(printed(`form f "F" {\n  ask a number "${sv}" { required help "${en}" }\n}`)).toBe(
      `form f "F" {\n  ask a number "${sv}" {\n    required\n    help "${en}"\n  }\n}`,
    )
  })

  test('goes on at its clauses, and only then at its translations', () => {
    expect(printed(`rule r when a is done {\n  remind clinician "${sv}" within 14 days\n}`)).not.toContain('\n    ')
    expect(printed(`rule r when a is done {\n  remind clinician "${sv}" en: "${en}" within 14 days\n}`)).toBe(
      `rule r when a is done {\n  remind clinician "${sv}"\n    en: "${en}"\n    within 14 days\n}`,
    )
  })

  test('goes on at and and or where nothing else is left', () => {
    const half = 'f.first_long_name >= 10 and f.second_long_name >= 10'
    expect(printed(`flag x notice "X" when ${half} and ${half} and ${half}`)).toBe(
      `flag x notice "X"\n  when ${`${half} and ${half} and ${half}`.replaceAll(' and ', '\n  and ')}`,
    )
  })
})

describe('empty lines', () => {
  test.each<[rule: string, written: string, printed: string]>([
    [
      'one between declarations',
      'form f "F" { }\nform g "G" { }\n\n\n\nform h "H" { }',
      'form f "F" { }\n\nform g "G" { }\n\nform h "H" { }',
    ],
    [
      'none or one between lines of use',
      'use instrument a\nuse instrument b\n\n\nuse instrument c',
      'use instrument a\nuse instrument b\n\nuse instrument c',
    ],
    [
      'none behind { and before }',
      'form f "F" {\n\n  layout page\n\n\n\n  intro "I"\n\n}',
      'form f "F" {\n  layout page\n\n  intro "I"\n}',
    ],
    ['none at the ends of a file', '\n\n  form f "F" { }\n\n\n', 'form f "F" { }'],
  ])('%s', (_rule, written, expected) => {
    expect(printed(written)).toBe(expected)
  })
})

describe('a comment', () => {
  test.each<[rule: string, written: string, printed: string]>([
    [
      'keeps its line',
      '// a\n\n// b\nform f "F" {\n      // c\n layout page\n // d\n}\n// e',
      '// a\n\n// b\nform f "F" {\n  // c\n  layout page\n  // d\n}\n\n// e',
    ],
    [
      'keeps its place behind a statement',
      'form f "F" { // a\nlayout page   // b\n} // c',
      'form f "F" { // a\n  layout page // b\n} // c',
    ],
    ['keeps its place within a statement', 'form /* a */ f\n// b\n"F" { }', 'form /* a */ f\n  // b\n  "F" { }'],
    ['opens a block on one line', 'form f "F" { layout page /* a */ }', 'form f "F" {\n  layout page /* a */\n}'],
    [
      'moves its lines together',
      'form f "F" {\n/* a\n   b\n*/\nlayout page\n}',
      'form f "F" {\n  /* a\n     b\n  */\n  layout page\n}',
    ],
    ['leads a statement on its line', 'form f "F" {\n/* a */ layout page\n}', 'form f "F" {\n  /* a */ layout page\n}'],
  ])('%s', (_rule, written, expected) => {
    expect(printed(written)).toBe(expected)
  })
})

test('a long text stands one level in, with the indentation that its own lines have', () => {
  const written = `form f "F" {\nintro ${LONG}Hej\n          - ett\n            - två\n\n   ${LONG} en: ${LONG}\nHello\n${LONG}\n}`
  const sv = `intro ${LONG}\n    Hej\n    - ett\n      - två\n\n  ${LONG}`
  expect(printed(written)).toBe(`form f "F" {\n  ${sv} en: ${LONG}\n    Hello\n  ${LONG}\n}`)
})

test.each(['form f "F" {', 'form f "F" {\n   ask a scal 0..10 "A?"\n}', 'form  f "F { }', 'form f  “F” { }'])(
  'text that does not parse comes back as it is: %s',
  (text) => {
    expect(format(text)).toBe(text)
  },
)
