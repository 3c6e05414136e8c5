import { useMemo, useState } from 'react'
import { type AnswerProblem, formLogic } from '#engine/index.ts'
import type { Form, Question } from '#schemas/generated/bundle.ts'
import type { Answers, AnswerValue, Row } from '#schemas/generated/view.ts'

/**
 * How long a press takes, in milliseconds. What is wrong with a question is shown that much after it was left:
 * shown at once it would push the button that is just being pressed out from under the finger.
 */
const A_PRESS = 250

export interface FormState {
  /** Every answer, also those of questions hidden at the moment: they come back when the question does. */
  readonly answers: Answers
  /** The answers that are sent: those of visible questions. */
  readonly counted: Answers
  readonly visible: readonly Question[]
  readonly problems: readonly AnswerProblem[]
  /** Those to show now: of each question the first, of a repeated group the first of each question in each row. */
  readonly shown: readonly AnswerProblem[]
  /** The problems to show at a question now. */
  readonly problemsAt: (question: string) => readonly AnswerProblem[]
  /** What is shown in a row of a repeated group. */
  readonly shownInRow: (question: string, row: Row) => ReadonlySet<string>
  readonly answer: (question: string, value: AnswerValue | null) => void
  /** The person has left a question: what is wrong with what they wrote may be said. */
  readonly leave: (question: string) => void
  /** The person wants to go on past these questions: what is missing may be said too. */
  readonly attempt: (questions: readonly string[]) => void
}

/**
 * The answers of a form being filled in, judged by the engine's own form logic: the same visibility and the
 * same problems as on the server. A problem is not shown before the person has had the chance to avoid it.
 */
export function useFormState(
  form: Form,
  first: Answers,
  refused: readonly AnswerProblem[],
  onSave: (question: string, value: AnswerValue | null) => void,
): FormState {
  const logic = useMemo(() => formLogic(form), [form])
  const [answers, setAnswers] = useState<Answers>(first)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [attempted, setAttempted] = useState<ReadonlySet<string>>(new Set())
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set())

  const visible = useMemo(() => {
    const shown = logic.visible(answers)
    return form.questions.filter((question) => shown.has(question.id))
  }, [form, logic, answers])
  const counted = useMemo(() => logic.clean(answers), [logic, answers])
  const problems = useMemo(() => {
    const own = logic.problems(answers, 'sending')
    const theirs = refused.filter((problem) => !changed.has(problem.question))
    return [...own, ...theirs.filter((problem) => !own.some((one) => one.question === problem.question))]
  }, [logic, answers, refused, changed])

  const shown = firstOfEach(problems).filter(
    (problem) =>
      attempted.has(problem.question) ||
      refused.includes(problem) ||
      (left.has(problem.question) && !ABOUT_LACKING.has(problem.code)),
  )

  return {
    answers,
    counted,
    visible,
    problems,
    shown,
    problemsAt: (question) => shown.filter((problem) => problem.question === question),
    shownInRow: (question, row) => logic.shownInRow(question, row),
    answer(question, value) {
      setAnswers((before) => withAnswer(before, question, value))
      setChanged((before) => new Set(before).add(question))
      onSave(question, value)
    },
    leave(question) {
      setTimeout(() => setLeft((before) => (before.has(question) ? before : new Set(before).add(question))), A_PRESS)
    },
    attempt: (questions) => setAttempted((before) => new Set([...before, ...questions])),
  }
}

/** What is lacking is not said before somebody wants to go on. */
const ABOUT_LACKING: ReadonlySet<AnswerProblem['code']> = new Set(['required', 'too_few_rows', 'empty_row'])

function firstOfEach(problems: readonly AnswerProblem[]): AnswerProblem[] {
  const places = new Map<string, AnswerProblem>()
  for (const problem of problems) {
    const place = JSON.stringify([problem.question, problem.row, problem.cell])
    if (!places.has(place)) places.set(place, problem)
  }
  return [...places.values()]
}

function withAnswer(answers: Answers, question: string, value: AnswerValue | null): Answers {
  const rest = Object.fromEntries(Object.entries(answers).filter(([one]) => one !== question))
  return value === null ? rest : { ...rest, [question]: value }
}
