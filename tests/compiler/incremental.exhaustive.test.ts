import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { analyze, type Analysis, type Sources } from '#compiler/index.ts'
import { EXAMPLE, exampleWith } from './example.ts'

vi.setConfig({ testTimeout: 60_000 })

/** All that can be asked of an analysis, as text. Where in its declaration a type stands is the compiler's own affair. */
function asked(analysis: Analysis): string {
  const { parsed, names, firstDiagnostics, diagnostics, bundle, sourceOf, resolutions, types, scenarios } = analysis
  const ranges = [...types.results].map(([name, type]) => [name, type === 'visiting' ? type : type.range])
  const all = { firstDiagnostics, diagnostics, bundle, sourceOf, resolutions, ranges, scenarios, names, parsed }
  return JSON.stringify({ ...all, questions: types.questions }, (key, value: unknown) => {
    if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)]
    return key === 'tokens' || key === 'comments' ? undefined : value
  })
}

type Change = (before: Sources) => Sources

const paths = fc.constantFrom(...Object.keys(EXAMPLE))

/** Words and signs that make, break and mend things wherever they are written. */
const PIECES = [
  ' ',
  '\n',
  '"',
  '"""',
  '{',
  '}',
  '/*',
  '// ',
  'x',
  '7',
  ' not ',
  'phq9.total',
  'dagbok',
  '\nform ny "Ny" { ask a yes_no "A?" }\n',
  '\nchoices ny { 0 "Nej" 1 "Ja" }\n',
  '\nuse instrument phq9\n',
  '\nflag ny notice "Ny" when day >= 3\n',
]

const written = fc.record({
  path: paths,
  at: fc.nat(),
  cut: fc.integer({ min: 0, max: 40 }),
  text: fc.constantFrom(...PIECES),
})

/** Writes something in a file, in the place of what stands there. */
const writing = written.map(({ path, at, cut, text }): Change => (before) => {
  const own = before.files.get(path) ?? ''
  const from = own.length === 0 ? 0 : at % own.length
  return withFile(before, path, own.slice(0, from) + text + own.slice(from + cut))
})

const lines = fc.record({ path: paths, at: fc.nat(), to: fc.nat() })

/** Moves a line to another place in its file. */
const moving = lines.map(({ path, at, to }): Change => (before) => {
  const own = (before.files.get(path) ?? '').split('\n')
  const [line = ''] = own.splice(at % own.length, 1)
  own.splice(to % (own.length + 1), 0, line)
  return withFile(before, path, own.join('\n'))
})

/** Renames, removes or brings back a file, or takes away a picture or the library. */
const others: fc.Arbitrary<Change> = fc.oneof(
  paths.map(
    (path): Change =>
      (before) =>
        withFile(before, path, EXAMPLE[path] ?? ''),
  ),
  paths.map((path): Change => ({ files, ...rest }) => ({ ...rest, files: without(files, path) })),
  paths.map(
    (path): Change =>
      (before) =>
        withFile(before, `ny-${path}`, before.files.get(path) ?? ''),
  ),
  fc.nat().map((n): Change => ({ media, ...rest }) => ({
    ...rest,
    media: without(media, [...media.keys()][n % Math.max(1, media.size)] ?? ''),
  })),
  fc.constant<Change>(({ library, ...rest }) => ({ ...rest, library: without(library, 'phq9/phq9.lykta') })),
)

function withFile(before: Sources, path: string, text: string): Sources {
  return { ...before, files: new Map([...before.files, [path, text]]) }
}

function without<V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> {
  return new Map([...map].filter(([one]) => one !== key))
}

test('after any changes one after the other, an analysis is what it would be from scratch', () => {
  const changes = fc.array(fc.oneof({ weight: 6, arbitrary: writing }, { weight: 2, arbitrary: moving }, others), {
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(changes, (list) => {
      let sources = exampleWith({})
      let analysis = analyze(sources)
      for (const change of list) {
        sources = change(sources)
        analysis = analyze(sources, undefined, analysis)
        const scratch = analyze(sources)
        expect(analysis.diagnostics).toEqual(scratch.diagnostics)
        expect(asked(analysis) === asked(scratch)).toBe(true)
      }
    }),
    { numRuns: 30 },
  )
})

describe('what a change does not concern is not worked out again', () => {
  const first = analyze(exampleWith({}))
  const partOf = (analysis: Analysis, kind: 'forms' | 'flags' | 'schedules', id: string): object | undefined =>
    analysis.bundle?.[kind].find((one) => one.id === id)
  const changed = (path: string, from: string, to: string): Analysis => {
    const text = EXAMPLE[path] ?? ''
    expect(text).toContain(from)
    return analyze(exampleWith({ [path]: text.replace(from, to) }), undefined, first)
  }

  test('a comment at the top of a file', () => {
    const [path = ''] = Object.entries(EXAMPLE).find(([, text]) => text.includes('form dagbok ')) ?? []
    const after = analyze(exampleWith({ [path]: `// Ny.\n${EXAMPLE[path]}` }), undefined, first)
    expect(partOf(after, 'forms', 'dagbok')).toBe(partOf(first, 'forms', 'dagbok'))
    expect(after.sourceOf).not.toEqual(first.sourceOf)
  })

  test('a form’s text concerns the form and what reads it, and nothing else', () => {
    const [path = ''] = Object.entries(EXAMPLE).find(([, text]) => text.includes('form dagbok ')) ?? []
    const after = changed(path, 'När gick du', 'Hur dags gick du')
    expect(partOf(after, 'forms', 'dagbok')).not.toBe(partOf(first, 'forms', 'dagbok'))
    expect(partOf(after, 'forms', 'phq9')).toBe(partOf(first, 'forms', 'phq9'))
    expect(partOf(after, 'flags', 'sjalvskada')).toBe(partOf(first, 'flags', 'sjalvskada'))
  })

  test('an instrument that the program does not use is not read, and is once it is used', () => {
    const PHQ9 = 'library/phq9/phq9.lykta'
    const use = 'use instrument phq9'
    const [path = ''] = Object.entries(EXAMPLE).find(([, text]) => text.includes(use)) ?? []
    const unused = changed(path, use, '')
    expect(unused.parsed.get(PHQ9)?.tokens).toEqual([])
    expect(unused.names.forms.has('phq9')).toBe(false)
    const used = analyze(exampleWith({}), undefined, unused)
    expect(asked(used)).toBe(asked(first))
    expect(used.parsed.get(PHQ9)?.tokens.length).toBeGreaterThan(100)
  })
})
