import { join } from 'node:path'
import { load } from '#cli/io/load.ts'
import { prepare, seeded, simulate } from '#engine/index.ts'
import { root } from '../architecture/sources.ts'
import { table } from './frame.ts'

/* Simulation: made-up patients on the real engine, in one process. Processor time, so that a busy machine lies less. */

const FROM = '2026-03-02T00:00:00'

const rows: string[][] = []
for (const name of ['somndagbok', 'fysisk-aktivitet']) {
  const { analysis } = await load(join(root, 'examples', name))
  if (analysis.bundle === null) throw new Error(`${name} has errors`)
  const program = prepare(analysis.bundle)
  const run = (patients: number, weeks: number): number => {
    const before = process.cpuUsage()
    simulate(program, { first: 0, patients, weeks, from: FROM }, (patient) => seeded(`bench ${patient}`))
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  }
  run(50, 52)
  for (const [patients, weeks] of [
    [1000, 12],
    [1000, 52],
  ] as const) {
    const seconds = run(patients, weeks)
    rows.push([
      `${name}, ${patients} patients, ${weeks} weeks`,
      seconds.toFixed(2),
      ((1000 * seconds * 52) / (patients * weeks)).toFixed(2),
    ])
  }
}
table('Simulating', [['', 'seconds of processor', 'ms a patient-year'], ...rows])
