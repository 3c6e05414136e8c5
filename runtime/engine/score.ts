import type { Form, Question } from '#schemas/generated/bundle.ts'
import type { Answers } from '#schemas/generated/view.ts'
import { compile } from './expression.ts'
import { logicFor } from './form-for.ts'
import { formLogic } from './form.ts'
import { Past } from './past.ts'
import { type Program } from './prepare.ts'
import { reads } from './reads.ts'
import { resultAt } from './result.ts'
import { type PreparedResult, Scope } from './scope.ts'
import { initial, type LocalTime, type Score, type State } from './state.ts'
import { timeOf } from './time-of.ts'
import { neededBy } from './untouched.ts'

/**
 * The scores of a form, one for each of its results, in their order.
 *
 * `answers` may hold answers of hidden questions; they count as unanswered. Results that read other forms or
 * the patient's history find them in `state`, as they were before this form was sent, and at `at`, which is
 * the state's own time unless given; without a state they are unanswered, and nothing is known of the patient.
 * A partial form never gives a confident number: its status says `prorated`, `incomplete` or `error`.
 *
 * @throws when the program has no such form.
 */
export function scoreForm(
  program: Program,
  state: State | null,
  form: string,
  answers: Answers,
  at: LocalTime = state === null ? '' : timeOf(state),
): readonly Score[] {
  const prepared = program.forms.get(form)
  if (prepared === undefined) throw new Error(`No form "${form}" in ${program.bundle.program}`)
  const counted = prepared.hides ? logicFor(program, state ?? initial(), form, at).clean(answers) : answers
  const past = state === null ? null : new Past(state)
  return scored(new Scope(counted, past, at, prepared.results, null))
}

/**
 * A form by itself, of no program yet: the answers that count of those given, and their scores. What is shown to some
 * patients only, by what is known of them, can be answered here.
 */
export function scorer(
  form: Form,
): (answers: Answers) => { readonly answers: Answers; readonly scores: readonly Score[] } {
  const place = { home: form, form: (id: string) => (id === form.id ? form : undefined), watch: null }
  const results = form.results.map((result): PreparedResult => ({
    result,
    evaluate: compile(result.value, { ...place, missing: result.missing }),
    needs: neededBy(result, form),
  }))
  const logic = formLogic({
    ...form,
    questions: form.questions.map((one) => (isOwn(one, form) ? one : shownToAll(one))),
  })
  return (given) => {
    const answers = logic.clean(given)
    return { answers, scores: scored(new Scope(answers, null, '', results, null)) }
  }
}

/** Whether nothing but the form's own answers decides if the question is shown. */
function isOwn({ show }: Question, form: Form): boolean {
  if (show === null) return true
  const { facts, forms } = reads(show, () => undefined)
  return facts.size === 0 && [...forms].every((id) => id === form.id)
}

function shownToAll(question: Question): Question {
  return { ...question, show: null }
}

function scored(scope: Scope): readonly Score[] {
  for (let place = 0; place < scope.results.length; place++) resultAt(scope, place)
  // Every place has been filled now, and the list is of the right size; a copy of it would cost a tenth of the time.
  return scope.scores as Score[]
}
