import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { partsOf } from '#dsl/parts.ts'
import { format } from '#dsl/print/format.ts'
import { root } from '../architecture/sources.ts'

/** Every example and every sample of the language. */
function everyText(): [path: string, text: string][] {
  const paths = ['examples', 'tests/samples'].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  return paths.filter((path) => path.endsWith('.lykta')).map((path) => [path, readFileSync(root + path, 'utf8')])
}

/** The first words of each part of a file, and whether it was understood. */
function cut(text: string): string[] {
  return partsOf(text, () => undefined).map(
    ({ start, part }) => `${start} ${part.text.split('\n')[0] ?? ''}${part.problems.length > 0 ? ' …?' : ''}`,
  )
}

test.each(everyText())('%s: a part holds one declaration, as the formatter writes them', (_, text) => {
  const parts = partsOf(format(text), () => undefined).map((one) => one.part)
  const crowded = parts.filter(({ problems, ast }) => problems.length === 0 && ast.declarations.length > 1)
  expect(crowded.map(({ ast }) => ast.declarations.map((one) => one.kind))).toEqual([])
})

test('a file is cut into its declarations', () => {
  expect(cut('// A file.\nuse instrument phq9\n\nflag a notice "A" when day >= 2\n')).toEqual([
    '0 // A file.',
    '11 use instrument phq9',
    '32 flag a notice "A" when day >= 2',
  ])
})

test.each([
  ['in a long text', 'module m "M" {\n  page p "P" { text """\nuse your pillow\nform a habit\n""" }\n}\n'],
  ['in a comment', '/* About\nform a\nand flag b */ use instrument phq9\n'],
  ['in braces that are not indented', 'module m "M" {\npage p "P" {\nform f\n}\n}\n'],
  ['behind the word it belongs to', 'use\ninstrument phq9\n'],
])('a line %s that begins like a declaration begins no part', (_, text) => {
  expect(cut(text)).toEqual([`0 ${text.split('\n')[0] ?? ''}`])
})

test.each([
  ['a text', 'module m "M" {\n  page p "P" { text """Hej }\n}\n'],
  ['a brace', 'module m "M" {\n  page p "P" { text "Hej"\n}\n'],
  ['a comment', 'module m "M" { /* page p "P" { text "Hej" }\n}\n'],
])('%s that is never closed spoils one part and not the rest', (_, broken) => {
  const parts = cut(`${broken}flag a notice "A" when day >= 2\nflag b notice "B" when day >= 3\n`)
  expect(parts.map((one) => one.replace(/^\d+ /, ''))).toEqual([
    `${broken.split('\n')[0] ?? ''} …?`,
    'flag a notice "A" when day >= 2',
    'flag b notice "B" when day >= 3',
  ])
})

test('a part that is known is not read again, but where another word follows it', () => {
  const text = 'flag a notice "A" when day >= 2\nflag b notice "B" when day >= 3\n'
  const before = new Map(partsOf(text, () => undefined).map(({ start, part }) => [start, part]))
  const [a, b] = partsOf(`${text}flag c notice "C" when day >= 4\n`, (start) => before.get(start))
  expect(a?.part).toBe(before.get(0))
  expect(b?.part).not.toBe(before.get(32))
})
