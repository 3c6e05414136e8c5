import type * as ast from '#dsl/ast/index.ts'
import { diagnostic, type Diagnostic } from './diagnostic.ts'
import { measureForm, measureRow } from './measures.ts'
import { nearest } from './nearest.ts'
import { LIBRARY_PREFIX } from './sources.ts'
import { spanOf, unique, uniqueRows, type Declared } from './unique.ts'

export { spanOf, type Declared } from './unique.ts'

export interface FormNames extends Declared<ast.Form> {
  readonly id: string
  readonly questions: ReadonlyMap<string, ast.Ask>
  readonly matrices: ReadonlyMap<string, ast.Matrix>
  /** The questions of each repeated group, by the group. Of a row at hand, `questions` are these. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, ast.Ask>>
  readonly results: ReadonlyMap<string, ast.Result>
}

/** Everything that has a name, whichever file it stands in. */
export interface Names {
  readonly program: Declared<ast.Program> | null
  readonly forms: ReadonlyMap<string, FormNames>
  readonly choices: ReadonlyMap<string, Declared<ast.Choices>>
  readonly themes: ReadonlyMap<string, Declared<ast.Theme>>
  readonly texts: ReadonlyMap<string, Declared<ast.NamedText>>
  readonly modules: ReadonlyMap<string, Declared<ast.Module>>
  readonly batteries: ReadonlyMap<string, Declared<ast.Battery>>
  readonly gives: ReadonlyMap<string, Declared<ast.Give>>
  readonly plans: readonly Declared<ast.Plan>[]
  /** Each is also one of the forms. */
  readonly measures: ReadonlyMap<string, Declared<ast.Measure>>
  readonly flags: ReadonlyMap<string, Declared<ast.Flag>>
  readonly rules: ReadonlyMap<string, Declared<ast.Rule>>
  readonly scenarios: readonly Declared<ast.Scenario>[]
  readonly accepts: readonly Declared<ast.Accept>[]
  readonly retired: readonly Declared<ast.Retired>[]
  /** Where the program says that it uses an instrument of the library, by the instrument's folder. */
  readonly uses: ReadonlyMap<string, Declared<ast.Use>>
  /** The texts of instruments that are shipped without them, by the instrument's folder. */
  readonly fills: ReadonlyMap<string, Declared<ast.Fill>>
  /** Names that may be declared in text that could not be read, or that an instrument which is not there would have. */
  readonly unread: ReadonlySet<string>
}

/** A tree and the file or the home it stands in; names begin with `library/` where that is the library. */
export interface Tree {
  readonly file: string
  readonly ast: ast.File
  readonly unreadNames: ReadonlySet<string>
}

type Report = (problem: Diagnostic) => void

/** Collects the names of a program's trees and of the instruments it uses; reports what is declared twice or missing. */
export function collectNames(trees: readonly Tree[], report: Report): Names {
  const own = trees.filter(({ file }) => !file.startsWith(LIBRARY_PREFIX))
  const library = trees.filter(({ file }) => file.startsWith(LIBRARY_PREFIX))
  const { uses, lacking } = usedInstruments(own, library, report)
  const all = [...own, ...library.filter(({ file }) => uses.has(folderOf(file)))]
  const forms = unique(declarations(all, 'form'), report)
  const plans = declarations(all, 'plan')
  const measured = plans.flatMap(({ ast, file }) => ast.measures.map((measure) => ({ ast: measure, file })))
  const measures = unique(measured, report, forms.values())
  const gives = declarations(all, 'schedule').flatMap(({ ast, file }) => ast.gives.map((give) => ({ ast: give, file })))
  const inWay = [...forms.values(), ...measures.values()]
  return {
    program: theProgram(own, report),
    forms: new Map([
      ...[...forms].map(([id, form]) => [id, knownFormNames(form, report)] as const),
      ...[...measures].map(([id, measure]) => [id, measureNames(measure)] as const),
    ]),
    choices: unique(declarations(all, 'choices'), report),
    themes: unique(declarations(all, 'theme'), report),
    texts: unique(declarations(all, 'text'), report),
    // `NAME is open` is said of forms and of modules, and a battery is given as a form is.
    modules: unique(declarations(all, 'module'), report, inWay),
    batteries: unique(declarations(all, 'battery'), report, inWay),
    gives: uniqueRows([...rowsOf(measures.values()), ...gives], report),
    plans,
    measures,
    flags: unique(declarations(all, 'flag'), report),
    rules: unique(declarations(all, 'rule'), report),
    scenarios: declarations(all, 'scenario'),
    accepts: declarations(own, 'accept'),
    retired: declarations(own, 'retired'),
    uses,
    fills: unique(declarations(own, 'fill'), report),
    unread: new Set([...own.flatMap((one) => [...one.unreadNames]), ...lacking]),
  }
}

/** A header to fill in. How long records are kept is left out: somebody must decide it. */
const NEW_PROGRAM = 'program nytt_program "Nytt program" {\n  purpose ""\n  owner ""\n  licence ""\n}\n\n'

function theProgram(files: readonly Tree[], report: Report): Declared<ast.Program> | null {
  const [program, ...extra] = declarations(files, 'program')
  for (const one of extra) {
    const related = program ? [{ span: spanOf(program.file, program.ast.id), role: 'first' as const }] : []
    const fixes = [{ grade: 'look' as const, edits: [{ span: spanOf(one.file, one.ast), text: '' }] }]
    report(diagnostic('several-programs', spanOf(one.file, one.ast.id), {}, { related, fixes }))
  }
  if (!program) {
    const span = { file: files[0]?.file ?? '', start: 0, end: 0 }
    const fixes = files.length === 0 ? [] : [{ grade: 'look' as const, edits: [{ span, text: NEW_PROGRAM }] }]
    report(diagnostic('no-program', span, {}, { fixes }))
  }
  return program ?? null
}

/** The instruments that are used, by folder, and the names of those that the library has not. */
function usedInstruments(
  files: readonly Tree[],
  library: readonly Tree[],
  report: Report,
): { uses: Map<string, Declared<ast.Use>>; lacking: string[] } {
  const known = new Set(library.map((one) => folderOf(one.file)))
  const uses = new Map<string, Declared<ast.Use>>()
  const lacking: string[] = []
  for (const use of declarations(files, 'use')) {
    const name = use.ast.id.text
    if (known.has(name)) uses.set(name, uses.get(name) ?? use)
    else if (name !== '') {
      lacking.push(name)
      const span = spanOf(use.file, use.ast.id)
      const suggestion = nearest(name, known)
      const fixes = suggestion === null ? [] : [{ grade: 'look' as const, edits: [{ span, text: suggestion }] }]
      report(diagnostic('unknown-instrument', span, { name, suggestion }, { fixes }))
    }
  }
  return { uses, lacking }
}

const FORM_NAMES = new WeakMap<ast.Form, { readonly names: FormNames; readonly problems: readonly Diagnostic[] }>()

/** A form's names are collected once for each tree. */
function knownFormNames(form: Declared<ast.Form>, report: Report): FormNames {
  let known = FORM_NAMES.get(form.ast)
  if (known?.names.file !== form.file) {
    const problems: Diagnostic[] = []
    known = { names: formNames(form, (one) => problems.push(one)), problems }
    FORM_NAMES.set(form.ast, known)
  }
  known.problems.forEach(report)
  return known.names
}

function formNames(form: Declared<ast.Form>, report: Report): FormNames {
  const inFile = <T>(list: readonly T[]): Declared<T>[] => list.map((one) => ({ ast: one, file: form.file }))
  const questions = unique(inFile(form.ast.asks), report)
  const matrices = unique(inFile(form.ast.matrices), report, questions.values())
  const results = unique(inFile(form.ast.results), report, [...questions.values(), ...matrices.values()])
  const taken = [...questions.values(), ...matrices.values(), ...results.values()]
  const nodes = <T>(map: ReadonlyMap<string, Declared<T>>): Map<string, T> =>
    new Map([...map].map(([id, one]) => [id, one.ast]))
  return {
    ...form,
    id: form.ast.id.text,
    questions: nodes(questions),
    matrices: nodes(matrices),
    rows: new Map(
      [...questions].flatMap(([id, { ast: ask }]) =>
        ask.type.rows ? [[id, nodes(unique(inFile(ask.type.rows.asks), report, taken))]] : [],
      ),
    ),
    results: nodes(results),
  }
}

/** A row of a repeated group as a form of its own, which knows the row's questions and no others. */
export function rowNames(form: FormNames, group: string): FormNames {
  const nothing = new Map<string, never>()
  return { ...form, questions: form.rows.get(group) ?? nothing, matrices: nothing, rows: nothing, results: nothing }
}

/** The matrix that a question is an item of. */
export function matrixOf({ matrices }: FormNames, { matrix }: ast.Ask): ast.Matrix | undefined {
  return matrix ? matrices.get(matrix.text) : undefined
}

/** A measure's question and its result share its name: whoever reads the answer reads the result. */
function measureNames({ ast: node, file }: Declared<ast.Measure>): FormNames {
  const form = measureForm(node)
  const byName = <T extends { readonly id: ast.Name }>(list: readonly T[]): Map<string, T> =>
    new Map(list.map((one) => [one.id.text, one]))
  const [questions, results] = [byName(form.asks), byName(form.results)]
  return { ast: form, file, id: node.id.text, questions, matrices: new Map(), rows: new Map(), results }
}

function rowsOf(measures: Iterable<Declared<ast.Measure>>): Declared<ast.Give>[] {
  return [...measures].flatMap(({ ast: node, file }) => {
    const row = measureRow(node)
    return row ? [{ ast: row, file }] : []
  })
}

function declarations<K extends ast.Declaration['kind']>(
  trees: readonly Tree[],
  kind: K,
): Declared<Extract<ast.Declaration, { kind: K }>>[] {
  const isKind = (one: ast.Declaration): one is Extract<ast.Declaration, { kind: K }> => one.kind === kind
  return trees.flatMap(({ file, ast: tree }) => tree.declarations.filter(isKind).map((one) => ({ ast: one, file })))
}

/** `library/phq9/phq9.lykta` → `phq9`; of a file that is not the library's, ''. */
export function folderOf(file: string): string {
  return file.startsWith(LIBRARY_PREFIX) ? (file.slice(LIBRARY_PREFIX.length).split('/')[0] ?? '') : ''
}
