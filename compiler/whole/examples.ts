import { prepare, scoreForm } from '#engine/index.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'
import { inFile, problem, type Context } from '../context.ts'
import type { Argument } from '../diagnostic.ts'
import { answers } from '../elaborate/answers.ts'

/** Scores every golden example on the real engine and reports those that do not hold. */
export function goldenExamples(context: Context, bundle: Bundle): void {
  const program = prepare(bundle)
  for (const form of context.names.forms.values()) {
    const here = inFile(context, form.file)
    for (const result of form.results.values()) {
      const labels = result.bands.map((band) => band.label.first.value)
      for (const example of result.examples) {
        const score = scoreForm(program, null, form.id, answers(here, form, example.assignments)).find(
          (one) => one.result === result.id.text,
        )
        const label = score?.band === null || score?.band === undefined ? null : (labels[score.band] ?? null)
        const actual = outcome(score?.value ?? null, label)
        const wrongValue = (score?.value ?? null) !== (example.value?.value ?? null)
        const wrongBand = example.band !== null && example.band.value !== label
        if (wrongValue || wrongBand)
          problem(here, 'example-fails', example, {
            actual,
            expected: outcome(example.value?.value ?? null, example.band?.value ?? null),
          })
      }
    }
  }
}

function outcome(value: number | null, band: string | null): Argument {
  if (value === null) return { term: 'missing' }
  return band === null ? value : { code: `${value} in "${band}"` }
}
