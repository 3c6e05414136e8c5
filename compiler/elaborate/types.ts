import type * as ast from '#dsl/ast/index.ts'
import type { AnswerType, Expression, Option } from '#schemas/generated/bundle.ts'
import type { ValueType } from '#schemas/operators.ts'
import type { Range } from '../range.ts'

/** An expression with what is known of its values. */
export interface Typed {
  /** `broken`: a problem has been reported; whoever uses it stays silent. */
  readonly type: ValueType | 'broken'
  readonly unit: string | null
  readonly range: Range
  readonly expression: Expression
  /** Options of a choice. */
  readonly options: readonly Option[] | null
  /** The number a chosen option stands for, where all have one. */
  readonly score: Typed | null
  readonly place: ast.Place
}

/** What answers to a question can be. */
export interface QuestionType {
  /** `broken`: a problem has been reported; what depends on it stays silent. */
  readonly value: ValueType | 'broken'
  readonly unit: string | null
  /** Of the number, or of the scores of the options. */
  readonly range: Range
  readonly options: readonly Option[] | null
  /** Whether every option has a score. */
  readonly scored: boolean
  readonly answer: AnswerType
}

/** What a result can be. */
export interface ResultType {
  readonly unit: string | null
  readonly range: Range
  readonly value: Typed
}
