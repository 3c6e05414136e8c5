import type { Answers, Row } from '#schemas/generated/view.ts'
import type { Result } from '#schemas/generated/bundle.ts'
import type { Past } from './past.ts'
import type { LocalTime, Response, Score } from './state.ts'

/** What an expression gives; null is missing. */
export type Value = number | boolean | string | readonly string[] | readonly Row[] | null

/** An expression as a function; `choice` where it is no more than the whole number that one answer stands for. */
export type Evaluate = ((scope: Scope) => Value) & { readonly choice?: Choice }

/** A question and the options that stand for a number, each with it in the same place. */
export interface Choice {
  readonly question: string
  readonly options: readonly unknown[]
  readonly points: readonly number[]
}

/** A result of the form at hand, ready to be computed. */
export interface PreparedResult {
  readonly result: Result
  readonly evaluate: Evaluate
  /** Questions of which one must be answered; empty: none must. */
  readonly needs: readonly string[]
}

const NO_ANSWERS: Answers = {}

const notYet = (): Score | undefined => undefined

/** Of scopes without results, which most are. */
const NO_SCORES: (Score | undefined)[] = []

/**
 * What an expression is evaluated in: the answers at hand, the patient's past and the time. One scope serves
 * one evaluation; the notes it takes say afterwards how a value came about.
 */
export class Scope {
  /** Of the form at hand, without those of hidden questions. */
  answers: Answers
  /** null: nobody's; then every other form is unanswered. */
  readonly past: Past | null
  readonly at: LocalTime
  /** The results of the form at hand. */
  readonly results: readonly PreparedResult[]
  /** Those computed so far, by their place in `results`. */
  readonly scores: (Score | undefined)[]
  /** The response a condition is tried for; null when it is tried because time passed. */
  readonly cause: Response | null
  /** The values, before they were rounded, of those results that are no decimals. */
  exact: Map<number, number> | null = null
  /** Something could not be computed from what was answered: a division by zero, a number too large. */
  failed = false
  /** An unanswered question was counted as the mean of the others, or as 0. */
  prorated = false
  /** How many terms of the sum just computed were answered. */
  counted = 0

  constructor(
    answers: Answers,
    past: Past | null,
    at: LocalTime,
    results: readonly PreparedResult[],
    cause: Response | null,
  ) {
    this.answers = answers
    this.past = past
    this.at = at
    this.results = results
    // Of the right size from the start: a list that grows takes room for many more.
    this.scores = results.length === 0 ? NO_SCORES : results.map(notYet)
    this.cause = cause
  }
}

/** The scope of a condition: no form is at hand. */
export function pastScope(past: Past, at: LocalTime, cause: Response | null): Scope {
  return new Scope(NO_ANSWERS, past, at, [], cause)
}
