import type { AnswerProblem } from '#engine/index.ts'
import type { Form } from '#schemas/generated/bundle.ts'
import { useKit, useText } from './context.ts'

/** What is wrong with an answer and what to do, in words; the author's own where the author made the rule. */
export function useProblemWords(form: Form): (problem: AnswerProblem) => string {
  const { words, formats } = useKit()
  const text = useText()
  return (problem) => {
    const check = problem.check === undefined ? undefined : form.checks[problem.check]
    if (check !== undefined) return text(check.message)
    const answer = form.questions.find((question) => question.id === problem.question)?.answer
    if (problem.code === 'required') {
      if (answer?.kind === 'text' || answer?.kind === 'number') return words('answerProblem.requiredText')
      if (answer?.kind === 'date' || answer?.kind === 'time') return words(`answerProblem.not_a_${answer.kind}`)
      return words(answer?.kind === 'choices' ? 'answerProblem.requiredChoices' : 'answerProblem.required')
    }
    if (problem.code === 'wrong_type' && answer?.kind === 'number') return words('answerProblem.notNumber')
    const unit = answer?.kind === 'number' ? answer.unit : null
    const limit = problem.limit === undefined ? '' : formats.quantity(problem.limit, unit)
    return words(`answerProblem.${problem.code}`, { limit })
  }
}
