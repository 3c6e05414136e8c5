import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze, build } from '#compiler/index.ts'
import { lex } from '#dsl/lex.ts'
import { parse } from '#dsl/parse.ts'
import { format } from '#dsl/print/format.ts'
import { readProgram } from '#cli/io/read-program.ts'
import { root } from '../architecture/sources.ts'

const EXAMPLES = `${root}examples/`
const files = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.lykta'))
const samples = readdirSync(`${root}tests/samples`, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.lykta'),
)

/** The same tokens and comments with other white space between them, as fast-check draws it. */
function mangled(text: string, drawn: readonly string[]): string {
  const { tokens, comments } = parse(text)
  let out = ''
  ;[...tokens, ...comments]
    .toSorted((a, b) => a.startOffset - b.startOffset)
    .forEach(({ image }, i) => {
      out += `${image}${image.startsWith('//') ? '\n' : ''}${drawn[i % drawn.length] ?? ' '}`
    })
  return out
}

const BLANKS = [' ', '  ', '\n', '\t', '\r\n', '\n\n\n', '\n      ', '\u00A0', '\n\t\n  ']
const COMMENTS = [' // a\n', '\n  // b\n', ' /* c */ ', '\n/* d */ ', ' /* e\n  f */ ', '\n   /* g\n  h\n\n*/\n']

const drawnOf = (pieces: readonly string[]): fc.Arbitrary<string[]> =>
  fc.array(fc.constantFrom(...pieces), { minLength: 5, maxLength: 60 })
const blanks = drawnOf(BLANKS)

/** Comments as words, and tokens. */
function kept(text: string): { comments: string[]; tokens: number } {
  const { comments, tokens } = lex(text)
  return { comments: comments.map((one) => one.image.replace(/\s+/g, ' ').trim()), tokens: tokens.length }
}

describe('every example and every sample', () => {
  const texts = [...files.map((path) => EXAMPLES + path), ...samples.map((path) => `${root}tests/samples/${path}`)]

  test.each(texts)('%s: printing what is printed changes nothing, and no comment is lost', (path) => {
    const text = readFileSync(path, 'utf8')
    const once = format(text)
    expect(format(once)).toBe(once)
    expect(kept(once)).toEqual(kept(text))
  })

  test.each(texts.filter((path) => parse(readFileSync(path, 'utf8')).problems.length > 0))(
    '%s: does not parse, and comes back as it is',
    (path) => {
      const text = readFileSync(path, 'utf8')
      expect(format(text)).toBe(text)
    },
  )

  test.each(texts)(
    '%s: with any white space and comments',
    (path) => {
      const text = readFileSync(path, 'utf8')
      if (parse(text).problems.length > 0) return
      fc.assert(
        fc.property(drawnOf([...BLANKS, ...BLANKS, ...COMMENTS]), (drawn) => {
          const other = mangled(text, drawn)
          const once = format(other)
          expect(kept(once)).toEqual(kept(other))
          expect(format(once)).toBe(once)
          expect(once).not.toMatch(/\n\n\n|\t|\r/)
        }),
        { numRuns: 8 },
      )
    },
    60_000,
  )
})

test.each(['somndagbok', 'fysisk-aktivitet', 'leva', 'e-horsel', 'ocd-grupp', 'anhorig'])(
  'the bundle of %s is the same whatever its white space',
  async (name) => {
    const sources = await readProgram(EXAMPLES + name)
    const digest = build(analyze(sources))?.digest
    const other = (change: (text: string) => string): string | undefined => {
      const changed = new Map([...sources.files].map(([path, text]) => [path, change(text)]))
      const library = new Map([...sources.library].map(([path, text]) => [path, change(text)]))
      return build(analyze({ ...sources, files: changed, library }))?.digest
    }
    expect(other(format)).toBe(digest)
    fc.assert(
      fc.property(blanks, (drawn) => {
        expect(other((text) => format(mangled(text, drawn)))).toBe(digest)
      }),
      { numRuns: 5 },
    )
  },
)
