import { build, type Language } from '#compiler/index.ts'
import { play, prepare } from '#engine/index.ts'
import { load, reportTo, type Loaded } from '../io/load.ts'
import { paint } from '../io/paint.ts'
import { scenarioText, type PlayedScenario } from '../io/scenario-text.ts'

export interface TestOptions {
  readonly format: 'text' | 'json' | 'junit'
  readonly language: Language
  readonly library?: string
}

/** Plays every scenario of every program; exit code 1 when one fails or a program has an error. */
export async function test(folders: readonly string[], { format, language, library }: TestOptions): Promise<void> {
  const programs = await Promise.all(folders.map((folder) => load(folder, library)))
  const results = programs.flatMap((program) => playAll(program))
  if (format === 'json') {
    const data = results.map(({ played, program }) => ({
      program: program.folder,
      title: played.title,
      ok: played.ok,
      steps: played.steps,
      timeline: played.timeline,
    }))
    process.stdout.write(`${JSON.stringify(data, null, 2)}\n`)
  } else if (format === 'junit') {
    const { junit } = await import('../io/junit.ts')
    process.stdout.write(junit(programs, results, language))
  } else {
    for (const program of programs) if (program.analysis.bundle === null) reportTo(process.stdout, program, language)
    for (const result of results) process.stdout.write(`${scenarioText(result, language)}\n`)
    const failed = results.filter(({ played }) => !played.ok).length
    const summary =
      language === 'sv'
        ? `${results.length - failed} scenarier höll, ${failed} gjorde det inte`
        : `${results.length - failed} scenarios held, ${failed} did not`
    process.stdout.write(`${paint(summary, failed > 0 ? 'red' : 'green')}\n`)
  }
  const broken = programs.some(({ analysis }) => build(analysis) === null)
  if (broken || results.some(({ played }) => !played.ok)) process.exitCode = 1
}

/** Plays the scenarios of a sound program. */
export function playAll(program: Loaded): PlayedScenario[] {
  const { bundle, scenarios } = program.analysis
  if (bundle === null) return []
  const prepared = prepare(bundle)
  return scenarios.map(({ scenario, steps }) => ({ program, bundle, played: play(prepared, scenario), places: steps }))
}
