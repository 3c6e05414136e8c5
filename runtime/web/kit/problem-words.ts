import type { AnswerProblem } from '#engine/index.ts'
import type { Form, Question } from '#schemas/generated/bundle.ts'
import { useKit, useText } from './context.ts'

/** What is wrong with an answer and what to do, in words; the author's own where the author made the rule. */
export function useProblemWords(form: Form): (problem: AnswerProblem) => string {
  const { words, formats } = useKit()
  const text = useText()
  return (problem) => {
    const check = problem.check === undefined ? undefined : form.checks[problem.check]
    if (check !== undefined) return text(check.message)
    const answer = askedAt(form, problem)?.answer
    if (problem.code === 'required') {
      if (answer?.kind === 'text' || answer?.kind === 'number') return words('answerProblem.requiredText')
      if (answer?.kind === 'rows') return words('answerProblem.requiredRows')
      if (answer?.kind === 'date' || answer?.kind === 'time') return words(`answerProblem.not_a_${answer.kind}`)
      return words(answer?.kind === 'choices' ? 'answerProblem.requiredChoices' : 'answerProblem.required')
    }
    if (problem.code === 'wrong_type' && answer?.kind === 'number') return words('answerProblem.notNumber')
    const unit = answer?.kind === 'number' ? answer.unit : null
    const limit = problem.limit === undefined ? '' : formats.quantity(problem.limit, unit)
    return words(`answerProblem.${problem.code}`, { limit })
  }
}

/** What a problem is about, as the person knows it: the question, or the row and its question. */
export function useProblemPlace(form: Form): (problem: AnswerProblem) => string {
  const text = useText()
  const rowName = useRowName()
  return (problem) => {
    const group = form.questions.find((question) => question.id === problem.question)
    const asked = askedAt(form, problem)
    if (group === undefined || problem.row === undefined)
      return group === undefined ? problem.question : text(group.text)
    const row = `${rowName(group)} ${problem.row + 1}`
    return problem.cell === undefined || asked === undefined ? row : `${row}: ${text(asked.text)}`
  }
}

/** What one row of a repeated group is called. */
export function useRowName(): (group: Question) => string {
  const { words } = useKit()
  const text = useText()
  return ({ answer }) => (answer.kind === 'rows' && answer.row !== null ? text(answer.row) : words('form.row'))
}

function askedAt(form: Form, { question, cell }: AnswerProblem): Question | undefined {
  const asked = form.questions.find((one) => one.id === question)
  if (cell === undefined || asked?.answer.kind !== 'rows') return asked
  return asked.answer.questions.find((one) => one.id === cell)
}
