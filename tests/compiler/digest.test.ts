import { describe, expect, test } from 'vitest'
import { analyze, build, type Sources } from '#compiler/index.ts'
import { parse } from '#dsl/parse.ts'
import { canonicalJson } from '#schemas/canonical.ts'
import { digestOf } from '#compiler/digest.ts'
import { EXAMPLE, exampleWith } from './example.ts'
import { HEADER, MEDIA, sources } from './sources.ts'

function digest(given: Sources): string | undefined {
  return build(analyze(given, '1.2.3'))?.digest
}

function reversed<K, V>(map: ReadonlyMap<K, V>): Map<K, V> {
  return new Map([...map].toReversed())
}

const example = exampleWith({})
const expected = digest(example)

/** The example with its tokens set out anew. */
function setOut(between: string): Sources {
  const changed = Object.entries(EXAMPLE).map(([file, text]) => [
    file,
    parse(text)
      .tokens.map((one) => one.image)
      .join(between),
  ])
  return exampleWith(Object.fromEntries(changed) as Record<string, string>)
}

test('a bundle is the canonical text of itself, and its digest is of that text', () => {
  const built = build(analyze(example, '1.2.3'))
  expect(built?.text).toBe(canonicalJson(JSON.parse(built?.text ?? '')))
  expect(built?.digest).toBe(digestOf(built?.text ?? ''))
  expect(built).toMatchObject({ program: 'somndagbok', version: '1.2.3' })
})

describe('the digest does not depend on', () => {
  test.each<[what: string, given: Sources]>([
    ['the time', example],
    ['the order of the files', { ...example, files: reversed(example.files) }],
    ['the order of the library', { ...example, library: reversed(new Map([...example.library, ['x/x.lykta', '']])) }],
    ['the order of the media', { ...example, media: reversed(example.media) }],
    ['line breaks and indentation', setOut(' ')],
    ['everything on lines of its own', setOut('\n')],
    [
      'line endings of another system',
      exampleWith(
        Object.fromEntries(
          Object.entries(EXAMPLE).map(([file, text]) => [file, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
        ),
      ),
    ],
    ['comments anywhere', setOut(' /* a comment { " */ // another "\n')],
    [
      'how the files are called, while their order stays',
      { ...example, files: new Map([...example.files].map(([file, text]) => [`a/${file}`, text])) },
    ],
  ])('%s', (_what, given) => {
    expect(digest(given)).toBe(expected)
  })

  test('an earlier analysis', () => {
    const broken = analyze(exampleWith({ 'dagbok.lykta': 'form dagbok {' }))
    expect(build(analyze(example, '1.2.3', broken))?.digest).toBe(expected)
  })
})

describe('the digest depends on', () => {
  test.each<[what: string, changed: string]>([
    ['a text', 'Sömndagbok inför ditt första besök'],
    ['a letter of a text', 'sömndagbok inför första besöket'],
  ])('%s', (_what, title) => {
    const program = (EXAMPLE['program.lykta'] ?? '').replace('Sömndagbok inför första besöket', title)
    expect(digest(exampleWith({ 'program.lykta': program }))).not.toBe(expected)
  })

  test('the version', () => {
    expect(build(analyze(example, '1.2.4'))?.digest).not.toBe(expected)
  })
})

test('diagnostics do not depend on the order of the files', () => {
  const files = {
    'a.lykta': 'form f "F" { ask a yes_no "A" }\nprogram b "B" { }',
    'b.lykta': 'form f "F" { ask a yes_no "A" }\nflag x notice "X" when g is sent',
    'c.lykta': `${HEADER}form f "F" { ask a yes_no "A" } flag x notice "Y" when f is snt`,
  }
  const forwards = analyze(sources(files))
  const backwards = analyze({ ...sources(files), files: reversed(new Map(Object.entries(files))) })
  expect(forwards.diagnostics.length).toBeGreaterThan(4)
  expect(backwards.diagnostics).toEqual(forwards.diagnostics)
})

test('the same file under two names is one file, by its first name', () => {
  const page = '{ picture "media/bild.png" { decorative } picture "media/kopia.png" { decorative } }'
  const given = sources(`${HEADER}module m "M" { page p "P" ${page} }`)
  const copy = MEDIA.get('media/bild.png') ?? { digest: '', type: '', bytes: 0 }
  const media = new Map([['media/kopia.png', copy], ...MEDIA])
  for (const order of [media, reversed(media)]) {
    const built = build(analyze({ ...given, media: order }))
    expect([...(built?.media ?? [])]).toEqual([[copy.digest, 'media/bild.png']])
    expect(JSON.parse(built?.text ?? '')).toMatchObject({ media: { [copy.digest]: { name: 'bild.png' } } })
  }
})
