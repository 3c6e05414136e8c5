import type { Cells, Question } from '#schemas/generated/bundle.ts'
import { scoreReader } from './answer-reader.ts'
import type { Place } from './place.ts'
import { own } from './record.ts'
import { isRows } from './rows.ts'
import type { Evaluate, Scope } from './scope.ts'

/** Arguments of a call, which can be more or fewer each time it is evaluated. */
export type Arguments = (scope: Scope) => readonly Evaluate[]

const UNANSWERED: readonly Evaluate[] = [() => null]

/** One argument for each row of a repeated group. Without a row the group is unanswered, which is one missing value. */
export function cells({ form, question, cell }: Cells, place: Place): Arguments {
  const read = cellReader(place.form(form)?.questions, question, cell)
  const atHand = place.home?.id === form
  return (scope) => {
    const answers = atHand ? scope.answers : scope.past?.latest(form)?.answers
    const rows = answers === undefined ? undefined : own(answers, question)
    if (!isRows(rows) || rows.length === 0) return UNANSWERED
    return rows.map((row) => {
      const value = read(row)
      return () => value
    })
  }
}

function cellReader(questions: readonly Question[] = [], id: string, cell: string): ReturnType<typeof scoreReader> {
  const answer = questions.find((each) => each.id === id)?.answer
  const asked = answer?.kind === 'rows' ? answer.questions.find((each) => each.id === cell) : undefined
  return asked === undefined ? () => null : scoreReader(asked)
}
