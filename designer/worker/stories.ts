import type { Analysis } from '#compiler/index.ts'
import { play, prepare, type Played } from '#engine/index.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'
import type { FailedStep, Place, Story } from './protocol.ts'

/** Every scenario of the program, played by the engine: which of them hold, and where the others do not. */
export function storiesOf({ scenarios, sources }: Analysis, bundle: Bundle): Story[] {
  const program = prepare(bundle)
  return scenarios.map(({ scenario, place, steps }) => {
    const played = play(program, scenario)
    const failed = played.steps.filter((step) => !step.ok)
    return {
      title: scenario.title,
      place: { file: place.file, start: place.start, end: place.end },
      failed: failed.map((step) => failedStep(step, steps[step.index] ?? place, sources.files)),
    }
  })
}

function failedStep(
  { actual, failure, at }: Played['steps'][number],
  place: Place,
  files: ReadonlyMap<string, string>,
): FailedStep {
  const { file, start, end } = place
  const written = (files.get(file) ?? '').slice(start, end)
  return { place: { file, start, end }, written, at, found: actual, refused: failure?.code ?? null }
}
