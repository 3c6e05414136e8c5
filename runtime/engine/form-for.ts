import type { Band, Check, Expression, Form, Literal, Question, Result } from '#schemas/generated/bundle.ts'
import { cells } from './cells.ts'
import { compile } from './expression.ts'
import { type FormLogic, formLogic } from './form.ts'
import { Past } from './past.ts'
import { bandsFor } from './patient.ts'
import { NO_MISSING, type Place } from './place.ts'
import { programOf } from './own-program.ts'
import type { Program } from './prepare.ts'
import { walk } from './reads.ts'
import { pastScope, type Scope } from './scope.ts'
import type { LocalTime, Response, State } from './state.ts'
import { withName } from './text.ts'
import { whenSent } from './when-sent.ts'

/**
 * A form as it is for one patient at a time, with the patient's first name filled in. What its conditions and checks read beyond the form's own answers has
 * become the value that it has then, and of the bands only those that apply to this patient are left. So whoever has
 * the form, such as a browser, knows what it shows without knowing anything else of the patient. The server makes it
 * anew when the form is sent, and decides by that.
 *
 * @throws when the program has no such form.
 */
export function formFor(program: Program, state: State, form: string, at: LocalTime): Form {
  return personal(programOf(program, state.plan), state, form, at, new Map())
}

/** The form; and, as `originals`, what each of its expressions that is not in the bundle was made of. */
function personal(
  program: Program,
  state: State,
  form: string,
  at: LocalTime,
  originals: Map<Expression, Expression>,
): Form {
  const prepared = program.forms.get(form)
  if (prepared === undefined) throw new Error(`No form "${form}" in ${program.bundle.program}`)
  const intro = prepared.form.intro && withName(prepared.form.intro, state.patient.firstName)
  if (!prepared.personal) return intro === null ? prepared.form : { ...prepared.form, intro }
  const place: Place = { home: null, form: (id) => program.forms.get(id)?.form, missing: NO_MISSING, watch: null }
  const scope = pastScope(new Past(state), at, null)
  const own = (result: Result) => bandsFor(result.bands, state.patient, at)
  const told: Told = { form: prepared.form, place, scope, bandsOf: own, originals }
  return {
    ...prepared.form,
    intro,
    questions: prepared.form.questions.map((question) => questionFor(told, question)),
    checks: prepared.form.checks.map((check) => checkFor(told, check)),
    results: prepared.form.results.map((result) => ({
      ...result,
      bands: own(result).map((band) => ({ ...band, who: null })),
    })),
  }
}

/** What a form shows and accepts, for one patient at a time. */
export function logicFor(program: Program, state: State, form: string, at: LocalTime): FormLogic {
  const prepared = program.forms.get(form)
  if (prepared?.personal === false) return prepared.logic
  const originals = new Map<Expression, Expression>()
  const { watch } = program
  const own = personal(program, state, form, at, originals)
  return formLogic(own, watch && ((made, evaluate) => watch(originals.get(made) ?? made, evaluate)))
}

/**
 * The questions that were shown when a response was sent: by what the responses before it tell, and all that were
 * answered, since nothing else is kept.
 */
export function shownIn(program: Program, state: State, response: Response): ReadonlySet<string> {
  const { form, at, answers } = response
  const prepared = program.forms.get(form)
  if (prepared === undefined) return new Set()
  if (!prepared.personal) return prepared.logic.visible(answers)
  const before = whenSent(state, response)
  return new Set([...logicFor(program, before, form, at).visible(answers), ...Object.keys(answers)])
}

/** The form as it was for the patient when a response to it was sent. */
export function formWhenSent(program: Program, state: State, response: Response): Form {
  return formFor(program, whenSent(state, response), response.form, response.at)
}

interface Told {
  readonly form: Form
  readonly place: Place
  readonly scope: Scope
  readonly bandsOf: (result: Result) => readonly Band[]
  readonly originals: Map<Expression, Expression>
}

function questionFor(told: Told, question: Question): Question {
  const { show, answer } = question
  return {
    ...question,
    show: show && withValues(told, show),
    answer:
      answer.kind === 'rows'
        ? { ...answer, questions: answer.questions.map((each) => questionFor(told, each)) }
        : answer,
  }
}

/** A check that reads something which is missing is not tried, just as one that reads an unanswered question. */
function checkFor(told: Told, check: Check): Check {
  const holds = withValues(told, check.holds)
  let lacks = false
  walk(holds, (part) => (lacks ||= part.op === 'literal' && part.value === null))
  return { ...check, holds: lacks ? { op: 'literal', value: true } : holds }
}

/** The expression with a value in place of each part that reads no answer of the form at hand. */
function withValues(told: Told, expression: Expression): Expression {
  const made = valuesIn(told, expression)
  told.originals.set(made, expression)
  return made
}

function valuesIn(told: Told, expression: Expression): Expression {
  const { form, place, scope } = told
  if (expression.op === 'literal') return expression
  if (!readsOwn(expression, form.id)) return { op: 'literal', value: valueOf(compile(expression, place)(scope)) }
  if (expression.op === 'call') return { ...expression, args: expression.args.flatMap((arg) => argsFor(told, arg)) }
  return expression.op === 'in_band' ? amongOwn(told, expression) : expression
}

/** An argument; the cells of another form become as many as there are rows. */
function argsFor(told: Told, arg: Expression): Expression[] {
  if (arg.op !== 'cells' || arg.form === told.form.id) return [withValues(told, arg)]
  return cells(arg, told.place)(told.scope).map((read) => ({ op: 'literal', value: valueOf(read(told.scope)) }))
}

function valueOf(value: ReturnType<ReturnType<typeof compile>>): Literal['value'] {
  if (typeof value !== 'object' || value === null) return value
  return value.flatMap((each: unknown) => (typeof each === 'string' ? [each] : []))
}

/** A band test by the bands' places in the list that is left. */
function amongOwn({ form, bandsOf }: Told, test: Extract<Expression, { readonly op: 'in_band' }>): Expression {
  const result = form.results.find((each) => each.id === test.result)
  if (result === undefined) return test
  const left = bandsOf(result)
  const bands = test.bands.flatMap((place) => {
    const band = result.bands[place]
    const now = band === undefined ? -1 : left.indexOf(band)
    return now < 0 ? [] : [now]
  })
  return bands.length > 0 ? { ...test, bands } : { op: 'literal', value: false }
}

function readsOwn(expression: Expression, form: string): boolean {
  let found = false
  walk(expression, (part) => {
    const isReference = part.op !== 'literal' && part.op !== 'call' && part.op !== 'fact'
    found ||= isReference && part.form === form
  })
  return found
}
