import type * as ast from '#dsl/ast/index.ts'
import { addMonths } from '#engine/calendar.ts'
import { isAmong } from '#engine/patient.ts'
import { UNKNOWN, type Patient } from '#engine/state.ts'
import type { Who } from '#schemas/generated/bundle.ts'
import { problem, type Here } from '../context.ts'
import type { Argument } from '../diagnostic.ts'
import { whole } from './numbers.ts'

/** Some people, as the bundle has them. Reports ages that nobody has. */
export function who(here: Here, { sex, age }: ast.Who): Who {
  if (!age) return { sex, fromAge: null, toAge: null }
  const fromAge = whole(here, age.from, 'whole_from_0')
  const toAge = age.to && whole(here, age.to, 'whole_from_0')
  if (toAge !== null && toAge < fromAge) {
    const place = { start: age.from.start, end: age.to?.end ?? age.from.end }
    problem(here, 'bad-range', place, { min: fromAge, max: toAge })
  }
  return { sex, fromAge, toAge }
}

/** A made-up person whose age is asked about on one day only. */
export interface Person {
  readonly sex: Patient['sex']
  readonly age: number | null
}

/** The day on which made-up people have the age they are said to have. */
export const DAY_OF_AGE = '2026-01-01T12:00:00'

export function patientOf({ sex, age }: Person): Patient {
  return { ...UNKNOWN, sex, born: bornFor(age, DAY_OF_AGE) }
}

/** A birth date that makes somebody so many years old on a day: that day is the birthday. */
export function bornFor(age: number | null, at: string): string | null {
  return age === null ? null : addMonths(at.slice(0, 10), -12 * age)
}

const AN_AGE = 40

/** People who together meet every case that these make: of either sex and of none that is known, at every age where something begins. */
export function witnesses(list: readonly Who[]): Person[] {
  const limits = list.flatMap(({ fromAge, toAge }) => [
    ...(fromAge === null ? [] : [fromAge - 1, fromAge]),
    ...(toAge === null ? [] : [toAge, toAge + 1]),
  ])
  const known = [...new Set([AN_AGE, ...limits])].filter((age) => age >= 0)
  const ages = [...known, null]
  return (['woman', 'man', null] as const)
    .flatMap((sex) => ages.map((age) => ({ sex, age })))
    .toSorted((a, b) => lacking(a) - lacking(b))
}

function lacking({ sex, age }: Person): number {
  return Number(sex === null) + Number(age === null)
}

export function isPersonAmong(people: Who, person: Person): boolean {
  return isAmong(people, patientOf(person), DAY_OF_AGE)
}

/** A person in a message: who, and the age. */
export function personWords({ sex, age }: Person): { readonly who: Argument; readonly age: Argument } {
  return { who: { term: sex === null ? 'a_person' : `a_${sex}` }, age: age ?? { term: 'not_known' } }
}

/** The people at the ends of what is said, for an example to be tried on; where nothing is said, somebody unknown. */
export function peopleOf(here: Here, said: ast.Who | null): Person[] {
  if (!said) return [{ sex: null, age: null }]
  const { sex, fromAge, toAge } = who(here, said)
  const ages = fromAge === null ? [null] : toAge === null || toAge === fromAge ? [fromAge] : [fromAge, toAge]
  return ages.map((age) => ({ sex, age }))
}
