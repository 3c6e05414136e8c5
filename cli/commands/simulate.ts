import type { Language } from '#compiler/index.ts'
import { UserError } from '../io/fail.ts'
import { loadVerified } from '../io/load-verified.ts'
import { reportTo } from '../io/load.ts'
import { progressOf } from '../io/progress.ts'
import { simulated } from '../io/simulated.ts'
import { simulationData } from '../io/simulation-data.ts'
import { simulationText } from '../io/simulation-text.ts'

export interface SimulateOptions {
  readonly patients: string
  readonly weeks: string
  readonly seed: string
  readonly format: 'text' | 'json'
  readonly language: Language
  readonly library?: string
}

/** No program and no machine has use for more. */
const MOST = { patients: 1_000_000, weeks: 520 } as const

/** A Monday, the same for everybody: what is told must not depend on when it was asked. */
const FROM = '2026-03-02T00:00:00'

/** Lets made-up patients live with a program and tells what came of it. The same seed gives the same bytes. */
export async function simulateCommand(folder: string, options: SimulateOptions): Promise<void> {
  const { format, language, library, seed } = options
  const patients = wholeNumber(options.patients, 'patients')
  const weeks = wholeNumber(options.weeks, 'weeks')
  const program = await loadVerified(folder, library)
  const { bundle } = program.analysis
  if (bundle === null) {
    reportTo(process.stderr, program, language)
    process.exitCode = 1
    return
  }
  const progress = progressOf(process.stderr, patients)
  const asked = { patients, weeks, from: FROM }
  const tally = await simulated(bundle, { ...asked, seed }, progress.told)
  progress.clear()
  const simulation = simulationData(bundle, tally, { ...asked, seed })
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(simulation, null, 2)}\n` : simulationText(simulation, folder, language),
  )
}

function wholeNumber(text: string, what: keyof typeof MOST): number {
  const number = /^\d+$/.test(text) ? Number(text) : 0
  if (number >= 1 && number <= MOST[what]) return number
  throw new UserError(`"${text}" is not a number of ${what}. Give a whole number from 1 to ${MOST[what]}.`)
}
