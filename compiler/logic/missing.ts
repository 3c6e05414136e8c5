import type { Bundle, Expression, Form, MissingPolicy } from '#schemas/generated/bundle.ts'

/** A question that can be left unanswered in a form that is sent all the same. */
export interface Unanswered {
  readonly form: string
  readonly question: string
}

type Missing = (expression: Expression) => Unanswered | null

/** Makes the function that says of an answer or a result by which unanswered question it can be missing; null: by none. */
export function missingIn(bundle: Bundle): Missing {
  const forms = new Map(bundle.forms.map((one) => [one.id, one]))
  return (expression) => {
    if (expression.op === 'result') return ofResult(forms, expression.form, expression.result)
    if (expression.op !== 'answer' && expression.op !== 'score') return null
    const { form, question } = expression
    const required = forms.get(form)?.questions.find((one) => one.id === question)?.required ?? true
    // One that must be answered where it is shown is only left out where its author says that it does not matter.
    return required ? null : { form, question }
  }
}

function ofResult(forms: ReadonlyMap<string, Form>, form: string, id: string): Unanswered | null {
  const result = forms.get(form)?.results.find((one) => one.id === id)
  return result ? within(forms, result.value, result.missing) : null
}

/** By which question a computed value can be missing; a required one too, where it can be hidden. */
function within(forms: ReadonlyMap<string, Form>, node: Expression, policy: MissingPolicy): Unanswered | null {
  switch (node.op) {
    case 'answer':
    case 'score': {
      const question = forms.get(node.form)?.questions.find((one) => one.id === node.question)
      const canLack = question && (!question.required || question.show !== null)
      return canLack ? { form: node.form, question: node.question } : null
    }
    case 'result':
      return ofResult(forms, node.form, node.result)
    case 'call': {
      const parts = node.args.map((one) => within(forms, one, policy))
      if (node.name === 'answered') return null
      if (node.name === 'if_missing') return parts[1] ?? null
      const lacking = parts.filter((one) => one !== null)
      const makesUp = policy.policy === 'prorate' && (node.name === 'sum' || node.name === 'mean') ? policy.upTo : 0
      const enough = lacking.length <= makesUp && lacking.length < parts.length
      return enough ? null : (lacking[0] ?? null)
    }
    default:
      return null
  }
}
