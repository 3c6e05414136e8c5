import type { Fact } from '#schemas/generated/bundle.ts'
import { subtract } from './decimal.ts'
import { scoreOf } from './past.ts'
import { ageOn } from './patient.ts'
import { ownResult, type Place } from './place.ts'
import { valueAt } from './result.ts'
import type { Evaluate } from './scope.ts'
import { isFulfilled, type Stretch } from './stretches.ts'

/** The function of a fact. Without a patient no fact holds and every number is missing. */
export function fact(reference: Fact, place: Place): Evaluate {
  const form = reference.form ?? ''
  const result = reference.result ?? ''
  const module = reference.module ?? ''
  switch (reference.fact) {
    case 'day':
      return (scope) => scope.past?.day(scope.at) ?? null
    case 'inactive_days':
      return (scope) => scope.past?.inactiveDays(scope.at) ?? null
    case 'days_since':
      return (scope) => scope.past?.daysSince(form, scope.at) ?? null
    case 'sent':
      return (scope) => scope.past !== null && scope.past.latest(form) !== null
    case 'is_open':
      return (scope) => scope.past !== null && scope.past.isOpen(form)
    case 'done':
      return (scope) => scope.past !== null && scope.past.isModuleDone(module)
    case 'opened':
      return (scope) => scope.past !== null && scope.past.isModuleOpen(module)
    case 'received':
      return (scope) => scope.past !== null && scope.past.latestFromPatient() !== null
    case 'waiting':
    case 'unanswered': {
      const stretch: Stretch = { kind: reference.fact, module: reference.module, lasting: reference.lasting }
      return ({ past, at }) => past !== null && isFulfilled(stretch, past, at)
    }
    case 'missed_in_a_row':
      return (scope) => scope.past?.missedInARow(form).length ?? null
    case 'age':
      return ({ past, at }) => past && ageOn(past.state.patient, at)
    case 'sex':
      return ({ past }) => past && past.state.patient.sex
    case 'group':
      return ({ past }) => past && past.state.patient.group
    case 'first':
      return overTime(form, result, place, (values) => values[0] ?? null)
    case 'previous':
      return overTime(form, result, place, (values) => values.at(-2) ?? null)
    case 'change': {
      const change = overTime(form, result, place, (values) => {
        const now = values.at(-1)
        const before = values.at(-2)
        return now === undefined || before === undefined ? null : subtract(now, before)
      })
      // The response that a condition is tried for is what changed; when it has no value, nothing did.
      return (scope) => {
        const { cause } = scope
        if (cause?.form === form && (scoreOf(cause, result)?.value ?? null) === null) return null
        return change(scope)
      }
    }
  }
}

/** Reads the values a result has had. In the form's own expressions the answers at hand give the latest one. */
function overTime(form: string, result: string, place: Place, of: (values: number[]) => number | null): Evaluate {
  const own = ownResult(place, form, result)
  return (scope) => {
    const values = scope.past?.values(form, result) ?? []
    const now = own < 0 ? null : valueAt(scope, own)
    if (now !== null) values.push(now)
    return of(values)
  }
}
