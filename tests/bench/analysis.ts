import { analyze, type Analysis, type Sources } from '#compiler/index.ts'
import { LyktaParser } from '#dsl/grammar/file.ts'
import { LEXER } from '#dsl/tokens.ts'
import { inTurn, quantile, table, tell } from './frame.ts'
import { bigProgram, linesIn } from './program.ts'

/*
 * A whole analysis beside the bare parser on the same text, and what a changed line costs beside an analysis from
 * scratch. All that a reader of diagnostics waits for is in the time: names, types, ranges, the bundle, golden examples.
 */

const TURNS = 25
const EDITS = 120

const none = { library: new Map<string, string>(), media: new Map() }
const sourcesOf = (files: Readonly<Record<string, string>>): Sources => ({
  ...none,
  files: new Map(Object.entries(files)),
})

const one = bigProgram({ lines: 5000, files: 'one' })
const many = bigProgram({ lines: 5000, files: 'many' })
const text = one['program.lykta'] ?? ''
const lines = linesIn(text)
const parser = new LyktaParser()

/** Kinds of edits: a text, a number, a name that several things read, a word half written, and its end. */
const KINDS: readonly (readonly [find: RegExp, write: (found: string, n: number) => string])[] = [
  [/"[A-ZÅÄÖ][^"\n{]{12,}"/g, (found, n) => `${found.slice(0, -1)} ${n}"`],
  [/from day \d+/g, (_, n) => `from day ${1 + (n % 9)}`],
  [/0\.\.600/g, (_, n) => `0..${600 + 5 * (n % 9)}`],
  [/ask lade_sig time/g, () => 'ask lade_sig tim'],
  [/ask lade_sig tim /g, () => 'ask lade_sig time '],
  [/remind clinician/g, () => 'remind clinicia'],
  [/remind clinicia /g, () => 'remind clinician '],
]

tell(
  `A whole analysis of ${lines} lines`,
  await inTurn(
    [
      { name: 'lex and parse, bare Chevrotain', run: () => parsedBare() },
      { name: 'names, types and ranges', run: () => analyze(sourcesOf(one)).firstDiagnostics },
      { name: 'everything, with bundle and examples', run: () => allOf(analyze(sourcesOf(one))) },
    ],
    TURNS,
  ),
)
edits('One line of the program is changed, all of it in one file', one)
edits('The same, in many files', many)

function parsedBare(): void {
  parser.take(LEXER.tokenize(text).tokens)
  parser.file()
  if (parser.errors.length > 0) throw new Error('The generated program does not parse.')
}

function allOf(analysis: Analysis): void {
  if (analysis.bundle === null || analysis.diagnostics.some((one) => one.severity === 'error')) {
    throw new Error('The generated program is not sound.')
  }
}

/** Changes one line after the other as an author does; what each costs is told beside an analysis from scratch. */
function edits(title: string, files: Readonly<Record<string, string>>): void {
  const scratch: number[] = []
  const first: number[] = []
  const all: number[] = []
  let now: Record<string, string> = { ...files }
  let analysis = analyze(sourcesOf(now))
  allOf(analysis)
  for (let n = 0; n < EDITS; n++) {
    now = changed(now, n)
    const sources = sourcesOf(now)
    const start = performance.now()
    analysis = analyze(sources, undefined, analysis)
    void analysis.firstDiagnostics
    first.push(performance.now() - start)
    void analysis.diagnostics
    all.push(performance.now() - start)
    if (n % 6 > 0) continue
    const from = performance.now()
    void analyze(sources).firstDiagnostics
    scratch.push(performance.now() - from)
  }
  const slow = quantile(scratch, 0.5)
  const row = (name: string, times: readonly number[]): string[] => [
    name,
    `${quantile(times, 0.5).toFixed(1)} ms`,
    `${quantile(times, 0.95).toFixed(1)} ms`,
    `${times.length}`,
    `${(slow / quantile(times, 0.5)).toFixed(1)} ×`,
    `${(slow / quantile(times, 0.95)).toFixed(1)} ×`,
  ]
  table(title, [
    ['', 'median', 'p95', 'n', 'faster, median', 'p95'],
    row('from scratch, to names and types', scratch),
    row('changed line, to names and types', first),
    row('changed line, to all diagnostics', all),
  ])
}

function changed(files: Readonly<Record<string, string>>, n: number): Record<string, string> {
  const [find, write] = KINDS[n % KINDS.length] ?? [/$/g, () => '']
  const paths = Object.keys(files).filter((path) => (files[path] ?? '').search(find) >= 0)
  const path = paths[(n * 31) % Math.max(1, paths.length)] ?? ''
  const own = files[path] ?? ''
  const found = [...own.matchAll(find)]
  const hit = found[(n * 17) % Math.max(1, found.length)]
  if (!hit) return { ...files }
  const end = hit.index + hit[0].length
  return { ...files, [path]: own.slice(0, hit.index) + write(hit[0], n) + own.slice(end) }
}
