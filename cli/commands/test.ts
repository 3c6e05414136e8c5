import { build, type Language } from '#compiler/index.ts'
import { play, prepare, recorder } from '#engine/index.ts'
import { coverageData, type Coverage } from '../io/coverage-data.ts'
import { UserError } from '../io/fail.ts'
import { loadVerified } from '../io/load-verified.ts'
import { reportTo, type Loaded } from '../io/load.ts'
import { paint } from '../io/paint.ts'
import { scenarioText, type PlayedScenario } from '../io/scenario-text.ts'

export interface TestOptions {
  readonly format: 'text' | 'json' | 'junit'
  readonly coverage?: boolean
  readonly min?: string
  readonly watch?: boolean
  readonly language: Language
  readonly library?: string
}

/** What came of the scenarios of programs. */
interface Tested {
  readonly programs: readonly Loaded[]
  readonly results: readonly PlayedScenario[]
  /** Of each program that could be played; null where it was not asked for. */
  readonly coverage: readonly Coverage[] | null
}

/**
 * Plays every scenario of every program; exit code 1 when one fails, a program has an error, or the scenarios exercise
 * less of a program than they must.
 */
export async function test(folders: readonly string[], options: TestOptions): Promise<void> {
  const least = options.min === undefined ? null : percent(options.min)
  if (options.watch === true) {
    const { rerunOnSave } = await import('../io/watch.ts')
    let before: readonly Loaded[] = []
    await rerunOnSave(folders, options.language, async () => {
      before = (await testOnce(folders, options, before)).programs
    })
  }
  const { programs, ...tested } = await testOnce(folders, options, [])
  const broken = programs.some(({ analysis }) => build(analysis) === null)
  const thin = tested.coverage?.some((one) => one.percent < (least ?? 0)) ?? false
  if (broken || thin || tested.results.some(({ played }) => !played.ok)) process.exitCode = 1
}

/** Where the programs were tested before, what has not changed since is not worked out again. */
async function testOnce(
  folders: readonly string[],
  options: TestOptions,
  previous: readonly Loaded[],
): Promise<Tested> {
  const loading = folders.map((folder, place) => loadVerified(folder, options.library, undefined, previous[place]))
  const tested = testAll(await Promise.all(loading), options.coverage === true || options.min !== undefined)
  await print(tested, options)
  return tested
}

function percent(text: string): number {
  const number = /^\d+$/.test(text) ? Number(text) : 101
  if (number <= 100) return number
  throw new UserError(`"${text}" is not a share of the program. Give a whole number of per cent, from 0 to 100.`)
}

function testAll(programs: readonly Loaded[], covers: boolean): Tested {
  const results: PlayedScenario[] = []
  const coverage: Coverage[] = []
  for (const program of programs) {
    const heard = covers ? recorder() : null
    const played = playAll(program, heard)
    results.push(...played)
    const data = heard && coverageData(program, heard, played)
    if (data) coverage.push(data)
  }
  return { programs, results, coverage: covers ? coverage : null }
}

async function print({ programs, results, coverage }: Tested, { format, language }: TestOptions): Promise<void> {
  if (format === 'json') {
    const scenarios = results.map(({ played, program }) => ({
      program: program.folder,
      title: played.title,
      ok: played.ok,
      steps: played.steps,
      timeline: played.timeline,
    }))
    process.stdout.write(`${JSON.stringify(coverage === null ? scenarios : { scenarios, coverage }, null, 2)}\n`)
    return
  }
  if (format === 'junit') {
    const { junit } = await import('../io/junit.ts')
    process.stdout.write(junit(programs, results, language))
    return
  }
  for (const program of programs) {
    if (program.analysis.bundle === null) reportTo(process.stdout, program, language)
    else if (program.analysis.scenarios.length === 0)
      process.stdout.write(`${program.folder}: ${language === 'sv' ? 'inga scenarier' : 'no scenarios'}\n`)
  }
  for (const result of results) process.stdout.write(`${scenarioText(result, language)}\n`)
  const failed = results.filter(({ played }) => !played.ok).length
  const held = results.length - failed
  const summary =
    language === 'sv'
      ? `${held} ${held === 1 ? 'scenario' : 'scenarier'} höll, ${failed} gjorde det inte`
      : `${held} ${held === 1 ? 'scenario' : 'scenarios'} held, ${failed} did not`
  process.stdout.write(`${paint(summary, failed > 0 ? 'red' : 'green')}\n`)
  if (coverage === null) return
  const { coverageText } = await import('../io/coverage-text.ts')
  for (const one of coverage) process.stdout.write(`\n${coverageText(one, language)}`)
}

/** Plays the scenarios of a sound program, on a program that the recorder hears, where there is one. */
export function playAll(program: Loaded, heard: ReturnType<typeof recorder> | null = null): PlayedScenario[] {
  const { bundle, scenarios } = program.analysis
  if (bundle === null) return []
  const prepared = prepare(bundle, heard?.watch)
  return scenarios.map(({ scenario, steps }) => ({ program, bundle, played: play(prepared, scenario), places: steps }))
}
