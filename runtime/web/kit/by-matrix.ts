import type { Form, Matrix, Question } from '#schemas/generated/bundle.ts'

/** Neighbours that belong together: of one matrix, or of none. */
export interface Together<T> {
  readonly matrix: Matrix | null
  readonly list: readonly T[]
}

/** Things in their order, neighbours of one matrix together, and so neighbours of none. */
export function byMatrix<T>(list: readonly T[], matrixOf: (one: T) => Matrix | null): Together<T>[] {
  const groups: { readonly matrix: Matrix | null; readonly list: T[] }[] = []
  for (const one of list) {
    const matrix = matrixOf(one)
    const last = groups.at(-1)
    if (last !== undefined && last.matrix?.id === matrix?.id) last.list.push(one)
    else groups.push({ matrix, list: [one] })
  }
  return groups
}

/** The matrix that a question of a form is asked in. */
export function matrixIn(form: Form): (question: Question) => Matrix | null {
  return ({ matrix }) => form.matrices.find((one) => one.id === matrix) ?? null
}

/** Questions as they are asked: the rows of a matrix together, every other one by itself. */
export function asAsked(form: Form, questions: readonly Question[]): Together<Question>[] {
  return byMatrix(questions, matrixIn(form)).flatMap((group) =>
    group.matrix === null ? group.list.map((question) => ({ matrix: null, list: [question] })) : [group],
  )
}

/** A key among a form's questions as they are asked: neighbours never share one. */
export function keyOf({ matrix, list }: Together<Question>): string {
  return matrix?.id ?? list[0]?.id ?? ''
}
