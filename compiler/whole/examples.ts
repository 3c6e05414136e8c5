import type * as ast from '#dsl/ast/index.ts'
import { isAsWritten } from '#engine/as-written.ts'
import type { Program } from '#engine/prepare.ts'
import { scoreForm } from '#engine/score.ts'
import { initial } from '#engine/state.ts'
import { inFile, problem, type Context, type Here } from '../context.ts'
import type { Argument } from '../diagnostic.ts'
import { answers } from '../elaborate/answers.ts'
import { allBands } from '../elaborate/bands.ts'
import { DAY_OF_AGE, patientOf, peopleOf, type Person } from '../elaborate/who.ts'
import type { FormNames } from '../names.ts'

/** Scores every golden example on the real engine, for everybody it is said of, and reports those that do not hold. */
export function goldenExamples(context: Context, program: Program): void {
  for (const form of context.names.forms.values()) {
    const here = inFile(context, form.file)
    for (const result of form.results.values()) {
      for (const example of result.examples) {
        const expected = outcome(example.value?.value ?? null, example.band?.value ?? null)
        const actual = peopleOf(here, example.who)
          .map((person) => found(here, program, form, result, example, person))
          .find((one) => !holds(example, one))
        if (actual) problem(here, 'example-fails', example, { actual: outcome(actual.value, actual.band), expected })
      }
    }
  }
}

interface Found {
  readonly value: number | null
  /** Its label. */
  readonly band: string | null
}

function found(
  here: Here,
  program: Program,
  form: FormNames,
  result: ast.Result,
  { assignments }: ast.Example,
  person: Person,
): Found {
  const state = { ...initial(), patient: patientOf(person) }
  const scores = scoreForm(program, state, form.id, answers(here, form, assignments), DAY_OF_AGE)
  const score = scores.find((one) => one.result === result.id.text)
  return { value: score?.value ?? null, band: allBands(result)[score?.band ?? -1]?.label.first.value ?? null }
}

function holds({ value, band }: ast.Example, actual: Found): boolean {
  return isAsWritten(actual.value, value?.value ?? null) && (band === null || band.value === actual.band)
}

function outcome(value: number | null, band: string | null): Argument {
  if (value === null) return { term: 'missing' }
  return band === null ? value : { code: `${value} in "${band}"` }
}
