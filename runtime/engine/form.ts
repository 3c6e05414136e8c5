import type { Form, Question } from '#schemas/generated/bundle.ts'
import type { Answers, AnswerValue, Row } from '#schemas/generated/view.ts'
import { answerProblem, isUnanswered } from './answer.ts'
import type { AnswerProblem } from './event.ts'
import { compile } from './expression.ts'
import { NO_MISSING, type Place, type Watch } from './place.ts'
import { own, setOwn } from './record.ts'
import { reads } from './reads.ts'
import { type RowsLogic, rowsLogic } from './rows.ts'
import { type Evaluate, type PreparedResult, Scope } from './scope.ts'
import { neededBy } from './untouched.ts'

/**
 * What a form shows and accepts. Browser and server run this same code; the server decides. Answers come from
 * outside and may hold anything.
 */
export interface FormLogic {
  /** Ids of the questions shown. A hidden question's answer counts as none for the ones that depend on it. */
  visible(answers: Answers): ReadonlySet<string>
  /**
   * What is wrong, in the questions' order, then the checks'. While typing, nothing is missing yet and unknown
   * questions are passed over. A check is tried when all the questions it reads are shown and rightly answered.
   */
  problems(answers: Answers, when: 'typing' | 'sending'): AnswerProblem[]
  /** Ids of the questions shown in one row of a repeated group. */
  shownInRow(question: string, row: Row): ReadonlySet<string>
  /** The answers that are stored: of known, visible questions only, in the questions' order. */
  clean(answers: Answers): Answers
}

interface PreparedQuestion {
  readonly question: Question
  readonly show: Evaluate | null
}

/** The logic of a form. Whether a question is shown depends on nothing but this form's own answers. */
export function formLogic(form: Form, watch: Watch | null = null): FormLogic {
  const place: Place = { home: form, form: (id) => (id === form.id ? form : undefined), missing: NO_MISSING, watch }
  const results = form.results.map((result) => ({
    result,
    evaluate: compile(result.value, { ...place, missing: result.missing }),
    needs: neededBy(result, form),
  }))
  const inOrder = byDependency(form).map((question) => ({
    question,
    show: question.show === null ? null : compile(question.show, place),
  }))
  const checks = form.checks.map((check) => ({ ...check, evaluate: compile(check.holds, place) }))
  const groups = rowsLogics(form)
  const everything: ReadonlySet<string> = new Set(form.questions.map((question) => question.id))
  const hides = form.questions.some((question) => question.show !== null)

  const visible = (answers: Answers) => (hides ? shown(inOrder, answers, results) : everything)

  const clean = (answers: Answers) => {
    const shownNow = visible(answers)
    const kept: Answers = {}
    for (const { id } of form.questions) {
      const value = shownNow.has(id) ? own(answers, id) : undefined
      if (isUnanswered(value) || value === undefined) continue
      setOwn(kept, id, groups.get(id)?.clean(value) ?? value)
    }
    return kept
  }

  const problems = (answers: Answers, when: 'typing' | 'sending') => {
    const found: AnswerProblem[] = []
    const wrong = new Set<string>()
    const kept = clean(answers)
    const shownNow = visible(answers)
    for (const question of form.questions) {
      if (!shownNow.has(question.id)) continue
      const value = own(kept, question.id) === undefined ? undefined : own(answers, question.id)
      const group = value === undefined ? undefined : groups.get(question.id)
      const problems = group === undefined ? problemOf(question, value, when) : group.problems(value ?? [], when)
      if (problems.length === 0) continue
      found.push(...problems.map((problem) => ({ question: question.id, ...problem })))
      wrong.add(question.id)
    }
    checks.forEach((check, place) => {
      if (check.questions.some((id) => wrong.has(id) || own(kept, id) === undefined)) return
      if (check.evaluate(new Scope(kept, null, '', results, null)) === true) return
      found.push({ question: check.questions.at(-1) ?? '', code: 'check', check: place })
    })
    if (when === 'sending') {
      for (const id of Object.keys(answers)) {
        if (!everything.has(id)) found.push({ question: id, code: 'unknown_question' })
      }
    }
    return found
  }

  const shownInRow = (question: string, row: Row) => groups.get(question)?.shown(row) ?? new Set<string>()

  return { visible, problems, shownInRow, clean }
}

/** The logic of each repeated group; a row's conditions see nothing but the row. */
function rowsLogics(form: Form): ReadonlyMap<string, RowsLogic> {
  return new Map(
    form.questions.flatMap(({ id, answer }) => {
      if (answer.kind !== 'rows') return []
      const row = { ...form, questions: answer.questions, matrices: [], checks: [], results: [] }
      return [[id, rowsLogic(answer, formLogic(row))]]
    }),
  )
}

function problemOf(
  { answer, required }: Question,
  value: AnswerValue | undefined,
  when: 'typing' | 'sending',
): Omit<AnswerProblem, 'question'>[] {
  if (value === undefined) return required && when === 'sending' ? [{ code: 'required' }] : []
  const problem = answerProblem(answer, value)
  return problem === null ? [] : [problem]
}

/** Goes through the questions so that each one's condition sees the answers of the shown questions before it, and no others. */
function shown(
  inOrder: readonly PreparedQuestion[],
  answers: Answers,
  results: readonly PreparedResult[],
): ReadonlySet<string> {
  const seen: Answers = {}
  const shownNow = new Set<string>()
  for (const { question, show } of inOrder) {
    // A scope for each, because a result that one question read may have another value for the next.
    if (show !== null && show(new Scope(seen, null, '', results, null)) !== true) continue
    shownNow.add(question.id)
    const value = own(answers, question.id)
    if (value !== undefined) setOwn(seen, question.id, value)
  }
  return shownNow
}

/** The questions so that each comes after those its condition reads; where they read each other, in the form's order. */
function byDependency(form: Form): Question[] {
  const ordered = new Set<Question>()
  const visiting = new Set<string>()
  const visit = (question: Question) => {
    if (visiting.has(question.id)) return
    visiting.add(question.id)
    if (question.show !== null) {
      for (const id of reads(question.show, (id) => (id === form.id ? form : undefined)).questionsOf(form.id)) {
        const before = form.questions.find((each) => each.id === id)
        if (before !== undefined) visit(before)
      }
    }
    ordered.add(question)
  }
  form.questions.forEach(visit)
  return [...ordered]
}
