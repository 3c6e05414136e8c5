import type { AnswerReference, Cells, Expression, Result } from '#schemas/generated/bundle.ts'
import type { FactName } from '#schemas/operators.ts'

/** A question or a result that an expression names. */
export interface Reference {
  readonly form: string
  readonly id: string
  readonly kind: 'question' | 'result'
}

/** What an expression reads. */
export interface Reads {
  /** Questions and results it names, each once, in the order it names them. */
  readonly references: readonly Reference[]
  /** The forms whose answers, results or history it reads. */
  readonly forms: ReadonlySet<string>
  /** The forms whose missed occurrences it counts. */
  readonly missed: ReadonlySet<string>
  readonly facts: ReadonlySet<FactName>
  /** The questions of a form that it reads, also by way of the form's results. */
  questionsOf(form: string): ReadonlySet<string>
}

/** Lists what an expression reads. */
export function reads(
  expression: Expression,
  formOf: (id: string) => { readonly results: readonly Result[] } | undefined,
): Reads {
  const references: Reference[] = []
  const forms = new Set<string>()
  const missed = new Set<string>()
  const facts = new Set<FactName>()

  const refer = (form: string, id: string, kind: Reference['kind']) => {
    forms.add(form)
    if (references.some((each) => each.form === form && each.id === id && each.kind === kind)) return
    references.push({ form, id, kind })
  }

  walk(expression, (part) => {
    if (isAnswer(part)) refer(part.form, part.question, 'question')
    if (part.op === 'result' || part.op === 'in_band') refer(part.form, part.result, 'result')
    if (part.op !== 'fact') return
    facts.add(part.fact)
    if (part.form === null) return
    forms.add(part.form)
    if (part.result !== null) refer(part.form, part.result, 'result')
    if (part.fact === 'missed_in_a_row') missed.add(part.form)
  })

  const questionsOf = (form: string) => {
    const questions = new Set<string>()
    const seen = new Set<string>()
    const follow = (from: Expression) =>
      walk(from, (part) => {
        if (isAnswer(part) && part.form === form) questions.add(part.question)
        const result = part.op === 'result' || part.op === 'in_band' || part.op === 'fact' ? part.result : null
        if (result === null || !('form' in part) || part.form !== form || seen.has(result)) return
        seen.add(result)
        const value = formOf(form)?.results.find((each) => each.id === result)?.value
        if (value !== undefined) follow(value)
      })
    follow(expression)
    return questions
  }

  return { references, forms, missed, facts, questionsOf }
}

function isAnswer(part: Expression): part is AnswerReference | Cells {
  return part.op === 'answer' || part.op === 'score' || part.op === 'cells'
}

/** Calls `visit` with an expression and every part of it, outermost first. */
export function walk(expression: Expression, visit: (part: Expression) => void): void {
  visit(expression)
  if (expression.op === 'call') for (const arg of expression.args) walk(arg, visit)
}
