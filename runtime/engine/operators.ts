import type { Call, MissingPolicy } from '#schemas/generated/bundle.ts'
import { minutesOf } from './calendar.ts'
import { add, compare, divide, multiply, round, subtract } from './decimal.ts'
import type { Choice, Evaluate, Scope, Value } from './scope.ts'

/*
 * One implementation for each row of schemas/operators.ts. A missing operand makes a number missing and a
 * comparison false; truth values follow Kleene's logic, so that `not` of an unanswered yes/no question does
 * not hold either.
 */

/** Makes the function of a call out of those of its arguments. */
export type Implementation = (args: readonly Evaluate[], policy: MissingPolicy) => Evaluate

const MISSING: Evaluate = () => null

function arithmetic(of: (a: number, b: number) => number | null): Implementation {
  return ([a = MISSING, b = MISSING]) =>
    (scope) => {
      const left = a(scope)
      const right = b(scope)
      return typeof left === 'number' && typeof right === 'number' ? told(scope, of(left, right)) : null
    }
}

/** Notes that a number could not be computed from what was there. */
function told(scope: Scope, value: number | null): number | null {
  if (value === null) scope.failed = true
  return value
}

function comparison(holds: (order: number) => boolean): Implementation {
  return ([a = MISSING, b = MISSING]) =>
    (scope) => {
      const order = orderOf(a(scope), b(scope))
      return order !== null && holds(order)
    }
}

/** Times and dates compare as text. */
function orderOf(a: Value, b: Value): number | null {
  if (typeof a === 'number' && typeof b === 'number') return compare(a, b)
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0
  return null
}

/** null when either is missing. Lists of options are the same when they hold the same options. */
function same(a: Value, b: Value): boolean | null {
  if (a === null || b === null) return null
  if (typeof a === 'number' && typeof b === 'number') return compare(a, b) === 0
  if (typeof a === 'object' && typeof b === 'object') {
    const others: readonly unknown[] = b
    return a.length === b.length && a.every((option: unknown) => others.includes(option))
  }
  return a === b
}

/** Applies to the numbers there are; how many may be missing follows the result's policy. */
function total(of: (sum: number, answered: number, items: number) => number | null): Implementation {
  return (args, policy) => {
    const allowed = policy.policy === 'none' ? 0 : policy.upTo
    const items = args.length
    // Where the missing count as 0, they are answered as far as the sum and the mean go.
    const areMissingAnswered = policy.policy === 'zero'
    const choices = args.flatMap(({ choice }) => choice ?? [])
    // Most sums have nothing but options that stand for whole numbers.
    const areChoices = choices.length === items
    return (scope) => {
      const { failed } = scope
      scope.failed = false
      const sum = areChoices ? sumOfChoices(choices, scope) : sumOf(args, scope)
      const { counted } = scope
      // An unanswered item may be made up for, one that cannot be computed may not.
      if (sum === null || counted === 0 || items - counted > allowed || scope.failed) {
        scope.failed ||= failed
        return null
      }
      scope.failed = failed
      if (counted < items) scope.prorated = true
      return told(scope, of(sum, areMissingAnswered ? items : counted, items))
    }
  }
}

/*
 * The sum of the numbers there are; null when it cannot be computed. How many there are is noted in the scope. One function
 * for all sums of a kind, since what is made once is compiled better than what is made anew for each.
 */

function sumOf(terms: readonly Evaluate[], scope: Scope): number | null {
  let sum = 0
  let counted = 0
  for (const evaluate of terms) {
    const value = evaluate(scope)
    if (typeof value !== 'number') continue
    const next = add(sum, value)
    if (next === null) return told(scope, null)
    sum = next
    counted++
  }
  scope.counted = counted
  return sum
}

function sumOfChoices(choices: readonly Choice[], scope: Scope): number | null {
  const { answers } = scope
  let sum = 0
  let counted = 0
  for (const { question, options, points } of choices) {
    const place = options.indexOf(answers[question])
    if (place < 0) continue
    sum += points[place] ?? 0
    counted++
  }
  scope.counted = counted
  return told(scope, add(sum, 0))
}

function extreme(beats: (value: number, best: number) => boolean): Implementation {
  return (args) => (scope) => {
    let best: number | null = null
    for (const arg of args) {
      const value = arg(scope)
      if (typeof value !== 'number') return null
      if (best === null || beats(value, best)) best = value
    }
    return best
  }
}

/** Minutes from one time of day to another, across midnight if need be; equal times are 0 apart. */
function span(of: (minutes: number) => number | null): Implementation {
  return ([a = MISSING, b = MISSING]) =>
    (scope) => {
      const from = a(scope)
      const to = b(scope)
      if (typeof from !== 'string' || typeof to !== 'string') return null
      return of((minutesOf(to) - minutesOf(from) + 1440) % 1440)
    }
}

/** By the names a bundle can hold, so that the type system sees that none is left out. */
export const IMPLEMENTATIONS: Readonly<Record<Call['name'], Implementation>> = {
  add: arithmetic(add),
  subtract: arithmetic(subtract),
  multiply: arithmetic(multiply),
  divide: arithmetic(divide),
  negate:
    ([a = MISSING]) =>
    (scope) => {
      const value = a(scope)
      return typeof value === 'number' ? 0 - value : null
    },
  equal:
    ([a = MISSING, b = MISSING]) =>
    (scope) =>
      same(a(scope), b(scope)) === true,
  not_equal:
    ([a = MISSING, b = MISSING]) =>
    (scope) =>
      same(a(scope), b(scope)) === false,
  less: comparison((order) => order < 0),
  at_most: comparison((order) => order <= 0),
  more: comparison((order) => order > 0),
  at_least: comparison((order) => order >= 0),
  and:
    ([a = MISSING, b = MISSING]) =>
    (scope) => {
      const left = a(scope)
      if (left === false) return false
      const right = b(scope)
      if (right === false) return false
      return left === true && right === true ? true : null
    },
  or:
    ([a = MISSING, b = MISSING]) =>
    (scope) => {
      const left = a(scope)
      if (left === true) return true
      const right = b(scope)
      if (right === true) return true
      return left === false && right === false ? false : null
    },
  not:
    ([a = MISSING]) =>
    (scope) => {
      const value = a(scope)
      return typeof value === 'boolean' ? !value : null
    },
  has:
    ([a = MISSING, b = MISSING]) =>
    (scope) => {
      const chosen = a(scope)
      const option = b(scope)
      if (typeof chosen !== 'object' || chosen === null) return false
      return chosen.some((each: unknown) => each === option)
    },
  // The mean of the answered items stands in for the missing ones; multiplying first keeps the quotient exact.
  sum: total((sum, answered, items) => (answered === items ? sum : divide(sum * items, answered))),
  mean: total((sum, answered) => divide(sum, answered)),
  min: extreme((value, best) => compare(value, best) < 0),
  max: extreme((value, best) => compare(value, best) > 0),
  round:
    ([a = MISSING]) =>
    (scope) => {
      const value = a(scope)
      return typeof value === 'number' ? told(scope, round(value)) : null
    },
  count:
    ([a = MISSING]) =>
    (scope) => {
      const chosen = a(scope)
      return typeof chosen === 'object' && chosen !== null ? chosen.length : null
    },
  hours: span((minutes) => divide(minutes, 60)),
  minutes: span((minutes) => minutes),
  answered:
    ([a = MISSING]) =>
    (scope) =>
      a(scope) !== null,
  // What stands in for a missing value also makes up for the failure to compute it.
  if_missing:
    ([a = MISSING, b = MISSING]) =>
    (scope) => {
      const { failed } = scope
      const value = a(scope)
      if (value !== null) return value
      scope.failed = failed
      return b(scope)
    },
}
