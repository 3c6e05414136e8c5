import { parse, type Parsed } from '#dsl/parse.ts'
import type { Scenario } from '#engine/scenario/scenario.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'
import { touchesUnread } from './cascade.ts'
import { inFile, type Context } from './context.ts'
import { diagnostic, type Diagnostic } from './diagnostic.ts'
import { languagesOf } from './elaborate/languages.ts'
import { declarations, program } from './elaborate/program.ts'
import { resultType } from './elaborate/result.ts'
import { scenario } from './elaborate/scenario.ts'
import type { QuestionType, ResultType } from './elaborate/types.ts'
import { collectNames, type Names } from './names.ts'
import { Problems } from './problems.ts'
import { Resolutions, type Resolution } from './resolutions.ts'
import { sourceMap } from './source-map.ts'
import { LIBRARY_PREFIX, type Sources, type Span } from './sources.ts'
import { syntaxDiagnostic } from './syntax.ts'
import { goldenExamples } from './whole/examples.ts'
import { formsGiven } from './whole/given.ts'
import { moduleCircles } from './whole/openings.ts'

/**
 * What is known of a program's text. Immutable. Where the text is broken, it holds what could be understood,
 * and no bundle.
 */
export interface Analysis {
  readonly sources: Sources
  readonly parsed: ReadonlyMap<string, Parsed>
  readonly names: Names
  /** By file and place. */
  readonly diagnostics: readonly Diagnostic[]
  /** null where there is an error. */
  readonly bundle: Bundle | null
  /** Where each part of the bundle was written, by JSON pointer. */
  readonly sourceOf: ReadonlyMap<string, Span>
  /** What names were found to name, by file and place. */
  readonly resolutions: readonly Resolution[]
  /** What questions and results were found to be, by `form.question` and `form.result`. */
  readonly types: {
    readonly questions: ReadonlyMap<string, QuestionType>
    readonly results: ReadonlyMap<string, ResultType | 'visiting'>
  }
  readonly scenarios: readonly { readonly scenario: Scenario; readonly place: Span; readonly steps: readonly Span[] }[]
}

/**
 * Analyzes a program. Never throws. In what order the files are given means nothing; `previous` lets files that
 * have not changed keep their parse.
 */
export function analyze(sources: Sources, version = '0.0.0', previous?: Analysis): Analysis {
  const problems = new Problems()
  const report = (one: Diagnostic): void => problems.add(one)
  const parsed = parseAll(sources, previous, report)
  const names = namesOf(sources, parsed, report)
  for (const [file, one] of parsed) {
    if (concerns(file, names)) for (const problem of one.problems) report(syntaxDiagnostic(file, problem))
  }
  const context = contextOf(sources, parsed, names, report)
  const bundle = program(context, version)
  const home = inFile(context, names.program?.file ?? '')
  const scenarios = names.scenarios.map((one) => scenario(home, one))
  if (!bundle) withoutHeader(context)
  else if (!problems.hasErrors()) wholeChecks(context, bundle)
  const placeOf = (part: object): Span => context.origin.get(part) ?? { file: '', start: 0, end: 0 }
  return {
    sources,
    parsed,
    names,
    diagnostics: problems.told(parsed, sources),
    bundle: problems.hasErrors() ? null : bundle,
    sourceOf: bundle ? sourceMap(bundle, context.origin) : new Map(),
    resolutions: context.resolutions.all(),
    types: { questions: context.questionTypes, results: context.resultTypes },
    scenarios: scenarios.map((one) => ({ scenario: one, place: placeOf(one), steps: one.steps.map(placeOf) })),
  }
}

/** How many characters a program's own files may have together: more than any program has words for. */
const LARGEST = 2_000_000

/** Every file's parse, by path in order; nothing where there is more text than a program has. */
function parseAll(
  sources: Sources,
  previous: Analysis | undefined,
  report: (one: Diagnostic) => void,
): Map<string, Parsed> {
  const own = [...sources.files].toSorted(byPath)
  const size = own.reduce((sum, [, text]) => sum + text.length, 0)
  if (size > LARGEST) {
    const place = { file: own[0]?.[0] ?? '', start: 0, end: 0 }
    report(diagnostic('too-large', place, { what: { term: 'files_size' }, size, limit: LARGEST }))
    return new Map()
  }
  const library = [...sources.library].toSorted(byPath).map(([path, text]) => [LIBRARY_PREFIX + path, text] as const)
  const before = previous && new Map([...previous.sources.files, ...inLibrary(previous.sources)])
  return new Map(
    [...own, ...library].map(([file, text]) => {
      const known = before?.get(file) === text ? previous?.parsed.get(file) : undefined
      return [file, known ?? parse(text)]
    }),
  )
}

function inLibrary({ library }: Sources): (readonly [string, string])[] {
  return [...library].map(([path, text]) => [LIBRARY_PREFIX + path, text] as const)
}

function byPath([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1
}

function namesOf(sources: Sources, parsed: ReadonlyMap<string, Parsed>, report: (one: Diagnostic) => void): Names {
  const trees = [...parsed].map(([file, { ast }]) => [file, ast] as const)
  const own = trees.filter(([file]) => sources.files.has(file))
  const library = trees
    .filter(([file]) => !sources.files.has(file))
    .map(([file, ast]) => [file.slice(LIBRARY_PREFIX.length), ast] as const)
  const unread = new Set(own.flatMap(([file]) => [...(parsed.get(file)?.unreadNames ?? [])]))
  return collectNames(own, new Map(library), unread, report)
}

/** Instruments that the program does not use are not its business. */
function concerns(file: string, { uses }: Names): boolean {
  return !file.startsWith(LIBRARY_PREFIX) || uses.has(file.split('/')[1] ?? '')
}

function contextOf(
  sources: Sources,
  parsed: ReadonlyMap<string, Parsed>,
  names: Names,
  report: (one: Diagnostic) => void,
): Context {
  const context: Context = {
    sources,
    names,
    languages: languagesOf(names.program?.ast ?? null),
    report,
    origin: new WeakMap(),
    resolutions: new Resolutions(),
    questionTypes: new Map(),
    resultTypes: new Map(),
    shown: new Set(),
    isPartlyRead: (file, place) => touchesUnread(parsed.get(file), place),
    depth: { now: 0, told: false },
    resultType: (form, result) => resultType(inFile(context, form.file), form, result),
  }
  return context
}

/**
 * A program without a header cannot be built, and is told so, not what else may be wrong. What its names name is worked
 * out all the same: the header may be lacking only while it is being written.
 */
function withoutHeader(context: Context): void {
  const silent: Context = {
    ...context,
    report: () => undefined,
    resultType: (form, result) => resultType(inFile(silent, form.file), form, result),
  }
  declarations(inFile(silent, ''))
}

/** What only a whole and sound program shows. */
function wholeChecks(context: Context, bundle: Bundle): void {
  formsGiven(context, bundle)
  moduleCircles(context, bundle)
  goldenExamples(context, bundle)
}
