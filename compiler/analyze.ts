import type { Parsed } from '#dsl/parse.ts'
import type { Scenario } from '#engine/scenario/scenario.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'
import type { Diagnostic } from './diagnostic.ts'
import { elaborated, type Accepted, type Elaborated } from './elaborated.ts'
import type { QuestionType, ResultType } from './elaborate/types.ts'
import { parsedFile, placed, partsOfAll, type FileParts } from './homes.ts'
import { collectNames, type Names, type Tree } from './names.ts'
import { once } from './once.ts'
import type { Resolution } from './resolutions.ts'
import type { Sources, Span } from './sources.ts'

/**
 * What is known of a program's text. Immutable. Where the text is broken, it holds what could be understood,
 * and no bundle. What is not asked for is not worked out.
 */
export interface Analysis {
  readonly sources: Sources
  readonly parsed: ReadonlyMap<string, Parsed>
  readonly names: Names
  /** Of syntax, names and types, by file and place: what a change shows at once. */
  readonly firstDiagnostics: readonly Diagnostic[]
  /** All of them, by file and place: also what only a whole and sound program shows. */
  readonly diagnostics: readonly Diagnostic[]
  /** Those that an author lets stand, and why. */
  readonly accepted: readonly Accepted[]
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

/** What an analysis hands on to the next. */
interface Kept {
  readonly files: ReadonlyMap<string, FileParts>
  readonly memory: Elaborated['memory']
}

const KEPT = new WeakMap<Analysis, Kept>()

/**
 * Analyzes a program. Never throws. In what order the files are given means nothing. With `previous`, what has not
 * changed since is not worked out again; the result is the same as without.
 */
export function analyze(sources: Sources, version = '0.0.0', previous?: Analysis): Analysis {
  const before = previous && KEPT.get(previous)
  const files = partsOfAll(sources, before?.files)
  const homes = new Map([...files.values()].flatMap((one) => one.homes.map((home) => [home.name, home] as const)))
  const work = elaborated(sources, version, homes, before?.memory)
  const at = (span: Span): Span => placed(span, homes)
  const parsed = once(() => new Map([...files].map(([file, one]) => [file, parsedFile(one)])))
  const names = once(() => collectNames(treesOf(parsed()), () => undefined))
  const first = once(() => inOrder(work.first, at))
  const diagnostics = once(() => inOrder(work.whole().problems, at))
  const accepted = once(() =>
    work.whole().accepted.map((one) => ({ ...one, problem: standingAt(one.problem, at), place: at(one.place) })),
  )
  const sourceOf = once(() => new Map([...work.sourceOf()].map(([pointer, span]) => [pointer, at(span)])))
  const resolutions = once(() => inText(work.resolutions(), at))
  const scenarios = once(() =>
    work.scenarios.map(({ scenario, place, steps }) => ({ scenario, place: at(place), steps: steps.map(at) })),
  )
  const analysis: Analysis = {
    sources,
    types: work.types,
    get parsed() {
      return parsed()
    },
    get names() {
      return names()
    },
    get firstDiagnostics() {
      return first()
    },
    get diagnostics() {
      return diagnostics()
    },
    get accepted() {
      return accepted()
    },
    get bundle() {
      return work.whole().bundle
    },
    get sourceOf() {
      return sourceOf()
    },
    get resolutions() {
      return resolutions()
    },
    get scenarios() {
      return scenarios()
    },
  }
  KEPT.set(analysis, { files, memory: work.memory })
  return analysis
}

function treesOf(parsed: ReadonlyMap<string, Parsed>): Tree[] {
  return [...parsed].map(([file, { ast, unreadNames }]) => ({ file, ast, unreadNames }))
}

/** Diagnostics as they stand in the files, in their order. */
function inOrder(problems: readonly Diagnostic[], at: (span: Span) => Span): Diagnostic[] {
  return problems
    .map((one) => standingAt(one, at))
    .toSorted((a, b) => byPlace(a.primary, b.primary) || (a.code < b.code ? -1 : 1))
}

function standingAt(one: Diagnostic, at: (span: Span) => Span): Diagnostic {
  return {
    ...one,
    primary: at(one.primary),
    related: one.related.map((related) => ({ ...related, span: at(related.span) })),
    fixes: one.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: at(edit.span) })) })),
  }
}

function inText(resolutions: readonly Resolution[], at: (span: Span) => Span): Resolution[] {
  return resolutions
    .map(({ name, declaration }) => ({ name: at(name), declaration: at(declaration) }))
    .toSorted((a, b) => byPlace(a.name, b.name) || byPlace(a.declaration, b.declaration))
}

function byPlace(a: Span, b: Span): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.start - b.start
}
