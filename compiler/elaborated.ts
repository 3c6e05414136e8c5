import type { Scenario } from '#engine/scenario/scenario.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'
import { touchesUnread } from './cascade.ts'
import { inFile, type Context } from './context.ts'
import { diagnostic, type Diagnostic } from './diagnostic.ts'
import { accept, accepts, type Acceptance } from './elaborate/accept.ts'
import { formTypes, type FormTypes } from './elaborate/form-types.ts'
import { languagesOf } from './elaborate/languages.ts'
import { mediaFiles, program } from './elaborate/program.ts'
import { resultType } from './elaborate/result.ts'
import { scenario } from './elaborate/scenario.ts'
import type { Home } from './homes.ts'
import { Memory } from './memory.ts'
import { collectNames, spanOf, type FormNames, type Names } from './names.ts'
import { once } from './once.ts'
import { Problems } from './problems.ts'
import { Resolutions, type Resolution } from './resolutions.ts'
import { sourceMap } from './source-map.ts'
import { LIBRARY_PREFIX, type Sources, type Span } from './sources.ts'
import { stampsOf } from './stamps.ts'
import { syntaxDiagnostic } from './syntax.ts'
import { unusedAcceptances } from './whole/acceptances.ts'
import { wholeChecks } from './whole/checks.ts'

/** What a program's declarations come to. Places are in homes. */
export interface Elaborated {
  /** Problems of syntax, names and types. */
  readonly first: readonly Diagnostic[]
  readonly types: FormTypes
  readonly scenarios: readonly { readonly scenario: Scenario; readonly place: Span; readonly steps: readonly Span[] }[]
  /** All problems, and the bundle where none is an error. */
  whole(): Whole
  resolutions(): readonly Resolution[]
  /** Where each part of the bundle was written, by JSON pointer. */
  sourceOf(): ReadonlyMap<string, Span>
  readonly memory: Memories
}

interface Whole {
  readonly problems: readonly Diagnostic[]
  /** Those that an author lets stand. */
  readonly accepted: readonly Accepted[]
  readonly bundle: Bundle | null
}

export interface Accepted {
  readonly problem: Diagnostic
  readonly reason: string
  /** Where that is written. */
  readonly place: Span
}

/** What is known of each declaration, for the next analysis. */
interface Memories {
  readonly types: Memory
  readonly declarations: Memory
}

/** How many characters a program's own files may have together: more than any program has words for. */
const LARGEST = 2_000_000

/** Works out what a program's declarations come to, anew only where something has changed. */
export function elaborated(
  sources: Sources,
  version: string,
  homes: ReadonlyMap<string, Home>,
  before: Memories | undefined,
): Elaborated {
  const problems: Diagnostic[] = []
  const report = (one: Diagnostic): void => void problems.push(one)
  const read = isTooLarge(sources, report) ? [] : [...homes.values()]
  const trees = read.map(({ name, part }) => ({ file: name, ast: part.ast, unreadNames: part.unreadNames }))
  const names = collectNames(trees, report)
  for (const { name, part } of read) {
    if (concerns(name, names)) for (const one of part.problems) report(syntaxDiagnostic(name, one))
  }
  const memory = memories(names, sources, before)
  const context = contextOf(sources, names, homes, memory, report)
  const types = typesOf(context, memory.types)
  const draft = program(context, version)
  const scenarios = names.scenarios.map((one) =>
    context.remembered(one.ast, (own) => {
      const made = scenario(inFile(own, one.file), one)
      const placeOf = (part: object): Span => own.origin.get(part) ?? spanOf(one.file, one.ast)
      return { scenario: made, place: placeOf(made), steps: made.steps.map(placeOf) }
    }),
  )
  const acceptances = names.accepts.flatMap(
    (one) => context.remembered(one.ast, (own) => accept(inFile(own, one.file), one)) ?? [],
  )
  const known = [...memory.types.all(), ...memory.declarations.all()]
  // A program without a header cannot be built, and is told so, not what else may be wrong: the header may be lacking
  // only while it is being written.
  if (draft) problems.push(...known.flatMap((one) => one.problems))
  const shown = new Set(known.flatMap((one) => [...one.shown]))
  const bundle = draft && { ...draft, media: mediaFiles(context, shown) }
  const resolutions = (): Resolutions => Resolutions.together(known.map((one) => one.resolutions))
  const origins = once(() => new Map(known.flatMap((one) => [...one.origin])))
  return {
    first: standing(new Problems(problems).told(homes), acceptances),
    types,
    scenarios,
    whole: once(() =>
      wholeOf(
        { ...context, shown, resolutions: resolutions(), origin: origins() },
        problems,
        bundle,
        homes,
        acceptances,
      ),
    ),
    resolutions: () => resolutions().all(),
    sourceOf: () => (bundle ? sourceMap(bundle, origins()) : new Map()),
    memory,
  }
}

function wholeOf(
  context: Context,
  first: readonly Diagnostic[],
  bundle: Bundle | null,
  homes: ReadonlyMap<string, Home>,
  acceptances: readonly Acceptance[],
): Whole {
  const problems = new Problems(first)
  const told: Context = { ...context, report: (one) => problems.add(one) }
  if (bundle && !problems.hasErrors()) {
    wholeChecks(told, bundle)
    // Only now is all said that there is to say.
    if (!problems.hasErrors()) unusedAcceptances(told, acceptances, problems.told(homes))
  }
  const all = problems.told(homes)
  const accepted = all.flatMap((problem) => {
    const found = acceptances.find((one) => accepts(one, problem))
    return found ? [{ problem, reason: found.reason, place: found.place }] : []
  })
  return { problems: standing(all, acceptances), accepted, bundle: problems.hasErrors() ? null : bundle }
}

/** The problems that nobody has accepted. */
function standing(problems: readonly Diagnostic[], acceptances: readonly Acceptance[]): Diagnostic[] {
  return problems.filter((problem) => !acceptances.some((one) => accepts(one, problem)))
}

function isTooLarge({ files }: Sources, report: (one: Diagnostic) => void): boolean {
  const size = [...files.values()].reduce((sum, text) => sum + text.length, 0)
  if (size <= LARGEST) return false
  const place = { file: [...files.keys()].toSorted()[0] ?? '', start: 0, end: 0 }
  report(diagnostic('too-large', place, { what: { term: 'files_size' }, size, limit: LARGEST }))
  return true
}

/** Instruments that the program does not use are not its business. */
function concerns(home: string, { uses }: Names): boolean {
  return !home.startsWith(LIBRARY_PREFIX) || uses.has(home.split('/')[1] ?? '')
}

/** Whoever looks at a form depends on its types as well; the types themselves only on what is written. */
function memories(names: Names, sources: Sources, before: Memories | undefined): Memories {
  const languages = languagesOf(names.program?.ast ?? null)
  const types: Memory = new Memory(
    before?.types,
    stampsOf(names, languages, sources.media, (form) => form.ast),
  )
  const ofForm = (form: FormNames): unknown => types.known(form.ast)
  return {
    types,
    declarations: new Memory(before?.declarations, stampsOf(names, languages, sources.media, ofForm)),
  }
}

function contextOf(
  sources: Sources,
  names: Names,
  homes: ReadonlyMap<string, Home>,
  { declarations }: Memories,
  report: (one: Diagnostic) => void,
): Context {
  const context: Context = {
    sources,
    names,
    languages: languagesOf(names.program?.ast ?? null),
    report,
    origin: new Map(),
    resolutions: new Resolutions(),
    questionTypes: new Map(),
    resultTypes: new Map(),
    shown: new Set(),
    textOf: (home) => homes.get(home)?.part.text ?? '',
    remembered: (node, make) => declarations.of(node, context, make).value,
    isPartlyRead: (home, place) => touchesUnread(homes.get(home)?.part, place),
    depth: { now: 0, told: false },
    resultType: (form, result) => resultType(inFile(context, form.file), form, result),
  }
  return context
}

/** The types of all forms, and the context told of them, before anything that may ask for them. */
function typesOf(context: Context, memory: Memory): FormTypes {
  for (const form of context.names.forms.values()) {
    const { value, origin } = memory.of(form.ast, context, (own) => formTypes(own, form))
    const { questions, results } = value
    for (const [part, place] of origin) context.origin.set(part, place)
    for (const [name, type] of questions) context.questionTypes.set(name, type)
    for (const [name, type] of results) context.resultTypes.set(name, type)
  }
  return { questions: context.questionTypes, results: context.resultTypes }
}
