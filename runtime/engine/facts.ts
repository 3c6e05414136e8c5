import type { Fact } from '#schemas/generated/bundle.ts'
import { daysBetween } from './calendar.ts'
import { subtract } from './decimal.ts'
import { type Point, scoreOf } from './past.ts'
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
      return overTime(form, result, place, (points) => points[0]?.value ?? null)
    case 'previous':
      return overTime(form, result, place, (points) => points.at(-2)?.value ?? null)
    case 'change': {
      const change = overTime(form, result, place, (points) => changeOf(points, reference.over))
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
function overTime(form: string, result: string, place: Place, of: (points: Point[]) => number | null): Evaluate {
  const own = ownResult(place, form, result)
  return (scope) => {
    const points = scope.past?.values(form, result) ?? []
    const now = own < 0 ? null : valueAt(scope, own)
    if (now !== null) points.push({ value: now, at: scope.at })
    return of(points)
  }
}

/**
 * The latest value less the one before it; over some days, less what it was that many days of the calendar before: the
 * latest from then or earlier. Where the patient has not had one for that long, less the first: a fast change is not
 * passed over because it came early.
 */
function changeOf(points: readonly Point[], over: number | null): number | null {
  const now = points.at(-1)
  const earlier = points.slice(0, -1)
  if (now === undefined) return null
  const before =
    over === null ? earlier.at(-1) : (earlier.findLast((one) => daysBetween(one.at, now.at) >= over) ?? earlier[0])
  return before === undefined ? null : subtract(now.value, before.value)
}
