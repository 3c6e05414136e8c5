import type * as ast from '#dsl/ast/index.ts'
import { reads } from '#engine/reads.ts'
import type { AnswerType, Check, Expression, Form, Question, Result, RowsAnswer } from '#schemas/generated/bundle.ts'
import { from, inFile, problem, type Here } from '../context.ts'
import { leavingOutFrom, stating } from '../fixes.ts'
import { folderOf, matrixOf, rowNames, type FormNames } from '../names.ts'
import { proveBands } from './bands.ts'
import { formScope, resultScope } from './expression.ts'
import { textOrFilled } from './fill.ts'
import { matrix } from './matrix.ts'
import { media } from './media.ts'
import { callOf, condition } from './operands.ts'
import { questionType } from './question-type.ts'
import { result } from './result.ts'
import { maybeText, text } from './text.ts'
import type { Scope } from './typed.ts'

/** A form with its questions, checks and results. */
export function form(context: Here, names: FormNames): Form {
  const here = inFile(context, names.file)
  const node = names.ast
  if (node.instrument) stated(here, node)
  if (node.asks.length === 0 && node.matrices.length === 0)
    problem(here, 'nothing-inside', node.id, { what: { term: 'no_questions' } })
  const questions = [...names.questions.values()].map((ask) => question(here, names, ask))
  const results = [...names.results.values()].flatMap((one) => result(here, names, one) ?? [])
  const own = (expression: Expression): ReadonlySet<string> => questionsRead(expression, names.id, results)
  visibilityCircles(here, names, questions, own)
  const made = from<Form>(here, node, {
    id: names.id,
    title: text(here, node.title),
    intro: node.intro && textOrFilled(here, 'intro', node.intro, node, 'markdown'),
    layout: node.layout ?? 'page',
    instrument: node.instrument && {
      source: node.instrument.source?.value ?? '',
      licence: here.names.fills.get(folderOf(here.file))?.ast.licence?.value ?? node.instrument.licence?.value ?? '',
    },
    questions,
    matrices: [...names.matrices.values()].map((one) => matrix(here, one)),
    checks: node.checks.map((one) => check(here, names, one, own)),
    results,
  })
  for (const one of names.results.values()) {
    const type = here.resultType(names, one)
    // Of a result whose own expression is broken, nobody can say what it can be.
    if (type !== 'visiting' && type.value.type !== 'broken') proveBands(here, made, one, type.range)
  }
  return made
}

/** An instrument says where it comes from and on what terms it is used. */
function stated(here: Here, node: ast.Form): void {
  for (const what of ['source', 'licence'] as const) {
    const said = node.instrument?.[what]
    if (said && said.value.trim() === '' && said.end > said.start) problem(here, 'empty-text', said, {})
    if (said) continue
    const fixes = [stating(here, node, `${what} ""`)]
    problem(here, 'instrument-unstated', node.id, { name: node.id.text, what: { term: what } }, { fixes })
  }
}

function question(here: Here, form: FormNames, ask: ast.Ask, scope = formScope(here, form)): Question {
  return from<Question>(here, ask, {
    id: ask.id.text,
    matrix: ask.matrix?.text ?? null,
    text: textOrFilled(here, ask.id.text, ask.text, ask),
    help: maybeText(here, ask.help),
    required: ask.required || isAtLeastOne(ask),
    show: shown(scope, form, ask),
    media: ask.media && media(here, ask.media),
    answer: answerType(here, form, ask),
  })
}

/** A group of at least one row is required. */
function isAtLeastOne({ type: { rows, range } }: ast.Ask): boolean {
  return rows !== null && range !== null && range.min.value > 0
}

function answerType(here: Here, form: FormNames, ask: ast.Ask): AnswerType {
  const { answer } = questionType(here, form, ask)
  if (answer.kind !== 'rows') return answer
  const row = rowNames(form, ask.id.text)
  // A row sees its own answers only.
  const scope = resultScope(here, row, null)
  const questions = [...row.questions.values()].map((one) => question(here, row, one, scope))
  visibilityCircles(here, row, questions, (show) => questionsRead(show, row.id, []))
  textFits(here, ask, answer, questions)
  return { ...answer, questions }
}

/** How many characters one answer may have together: no answer that is right may be too large to send. */
const LONGEST_ROWS = 100_000

function textFits(here: Here, ask: ast.Ask, { max }: RowsAnswer, questions: readonly Question[]): void {
  const ofRow = questions.reduce((sum, { answer }) => sum + (answer.kind === 'text' ? answer.maxLength : 0), 0)
  if (max * ofRow <= LONGEST_ROWS) return
  problem(here, 'too-large', ask.id, { what: { term: 'rows_text' }, size: max * ofRow, limit: LONGEST_ROWS })
}

/** When it is shown; an item of a matrix, when the matrix is and its own condition holds. */
function shown(scope: Scope, form: FormNames, ask: ast.Ask): Expression | null {
  const conditions = [matrixOf(form, ask)?.show, ask.show].flatMap((node) => (node ? [condition(scope, node)] : []))
  const [first, second] = conditions
  return first && second ? callOf('and', first, second) : (first?.expression ?? null)
}

type ReadsOwn = (expression: Expression) => ReadonlySet<string>

/** A check is tried when all it reads is answered, and told at the last of it; one that reads no answer could never be mended. */
function check(here: Here, form: FormNames, node: ast.Check, own: ReadsOwn): Check {
  const made = condition(formScope(here, form), node.holds)
  const questions = [...own(made.expression)]
  if (questions.length === 0 && readsAnything(made.expression)) problem(here, 'check-reads-nothing', node.holds, {})
  return from<Check>(here, node, { holds: made.expression, message: text(here, node.message), questions })
}

/** Not so where a part is broken, of which something has been told already. */
function readsAnything(expression: Expression): boolean {
  const { facts, forms } = reads(expression, () => undefined)
  return facts.size > 0 || forms.size > 0
}

/** Ids of the form's questions that an expression reads, also by way of the form's results. */
function questionsRead(expression: Expression, form: string, results: readonly Result[]): ReadonlySet<string> {
  return reads(expression, (id) => (id === form ? { results } : undefined)).questionsOf(form)
}

/** Reports a question that is shown only if it is itself answered, directly or by way of others. */
function visibilityCircles(here: Here, form: FormNames, questions: readonly Question[], own: ReadsOwn): void {
  const seen: Reads = new Map(questions.map((one) => [one.id, one.show ? own(one.show) : []]))
  const tangled = withoutEnds(seen)
  for (const id of tangled.keys()) {
    const ask = form.questions.get(id)
    const show = ask?.show ?? (ask && matrixOf(form, ask)?.show)
    if (!show || !leadsTo(id, tangled)) continue
    const fixes = leavingOutFrom(here, 'show when', show)
    problem(here, 'visibility-cycle', show, { name: { code: id } }, { fixes })
  }
}

type Reads = ReadonlyMap<string, Iterable<string>>

/** Only the questions that read others which do not come to an end: in a sound form, none. */
function withoutEnds(reads: Reads): Reads {
  const left = new Map(reads)
  for (let size = -1; size !== left.size;) {
    size = left.size
    for (const [id, others] of left) if (![...others].some((other) => left.has(other))) left.delete(id)
  }
  return left
}

/** Whether what a question reads, and what that reads in turn, leads back to it. */
function leadsTo(id: string, reads: Reads): boolean {
  const reached = new Set(reads.get(id))
  for (const next of reached) {
    if (next === id) return true
    for (const further of reads.get(next) ?? []) reached.add(further)
  }
  return false
}
