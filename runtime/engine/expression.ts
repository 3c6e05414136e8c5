import type { Call, Expression } from '#schemas/generated/bundle.ts'
import { answer } from './answer-reader.ts'
import { type Arguments, cells } from './cells.ts'
import { toDecimal } from './decimal.ts'
import { fact } from './facts.ts'
import { IMPLEMENTATIONS } from './operators.ts'
import { scoreOf } from './past.ts'
import { ownResult, type Place } from './place.ts'
import { resultAt, valueAt } from './result.ts'
import type { Evaluate, Scope } from './scope.ts'
import type { Score } from './state.ts'

/** An expression as a function, made once for each bundle. What it names and the bundle lacks is always missing. */
export function compile(expression: Expression, place: Place): Evaluate {
  const evaluate = made(expression, place)
  return place.watch === null ? evaluate : place.watch(expression, evaluate)
}

function made(expression: Expression, place: Place): Evaluate {
  switch (expression.op) {
    case 'literal': {
      const value = typeof expression.value === 'number' ? toDecimal(expression.value) : expression.value
      return () => value
    }
    case 'answer':
    case 'score':
      return answer(expression, place)
    case 'cells':
      // Only as arguments of a call are there any number of them.
      return () => null
    case 'result': {
      const { form, result } = expression
      const own = ownResult(place, form, result)
      if (own >= 0) return (scope) => valueAt(scope, own)
      return (scope) => latestScore(scope, form, result)?.value ?? null
    }
    case 'in_band': {
      const { form, result, bands } = expression
      const own = ownResult(place, form, result)
      if (own >= 0) return (scope) => isIn(bands, resultAt(scope, own))
      return (scope) => isIn(bands, latestScore(scope, form, result))
    }
    case 'fact':
      return fact(expression, place)
    case 'call':
      if (expression.args.some((arg) => arg.op === 'cells')) return overRows(expression, place)
      return IMPLEMENTATIONS[expression.name](
        expression.args.map((arg) => compile(arg, place)),
        place.missing,
      )
  }
}

function isIn(bands: readonly number[], score: Score | undefined): boolean {
  const band = score?.band ?? null
  return band !== null && bands.includes(band)
}

/** A call of which some arguments are a group's cells: there are as many as there are rows. */
function overRows({ name, args }: Call, place: Place): Evaluate {
  const parts = args.map((arg): Arguments => {
    if (arg.op === 'cells') return cells(arg, place)
    const one = [compile(arg, place)]
    return () => one
  })
  return (scope) =>
    IMPLEMENTATIONS[name](
      parts.flatMap((part) => part(scope)),
      place.missing,
    )(scope)
}

function latestScore(scope: Scope, form: string, result: string): Score | undefined {
  const response = scope.past?.latest(form) ?? null
  return response === null ? undefined : scoreOf(response, result)
}
