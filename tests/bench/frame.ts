import { spawn } from 'node:child_process'
import { cpus, loadavg } from 'node:os'

/*
 * How things are timed here. Contestants take turns, A B C A B C …, because a machine's speed drifts: what is told is
 * each one's median and 95th percentile, and its ratio to the first contestant, turn by turn. Nothing is asserted.
 */

export interface Contestant {
  readonly name: string
  /** What is timed. */
  readonly run: () => unknown
  /** Done before each turn, outside the time. */
  readonly before?: () => unknown
}

/** A contestant's times in milliseconds, a number a turn. */
export interface Timed {
  readonly name: string
  readonly times: readonly number[]
}

/** Times contestants in turn, after some turns that are not counted. */
export async function inTurn(contestants: readonly Contestant[], turns: number, uncounted = 2): Promise<Timed[]> {
  const all = contestants.map(({ name }) => ({ name, times: [] as number[] }))
  for (let turn = -uncounted; turn < turns; turn++) {
    for (const [i, { run, before }] of contestants.entries()) {
      await before?.()
      const start = performance.now()
      await run()
      const took = performance.now() - start
      if (turn >= 0) all[i]?.times.push(took)
    }
  }
  return all
}

/** A whole process as a contestant: from its start to its end. One that fails ends the bench, with what it said. */
export function command(name: string, args: readonly string[], folder: string): Contestant {
  return { name, run: () => ended(args, folder) }
}

function ended([file = '', ...args]: readonly string[], folder: string): Promise<void> {
  const child = spawn(file, args, { cwd: folder, env: { ...process.env, NO_COLOR: '1' } })
  let said = ''
  child.stdout.on('data', (text: Buffer) => (said += text.toString()))
  child.stderr.on('data', (text: Buffer) => (said += text.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${[file, ...args].join(' ')} ended with ${code}:\n${said}`)),
    )
  })
}

/** The value that a share of the values, 0 to 1, do not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** Prints what was timed as a table; the last column is the ratio to the first row, turn by turn. */
export function tell(title: string, timed: readonly Timed[]): void {
  const base = timed[0]?.times ?? []
  const rows = timed.map(({ name, times }) => {
    const ratios = times.map((time, turn) => time / (base[turn] ?? Number.NaN))
    const [low, middle, high] = [Math.min(...ratios), median(ratios), Math.max(...ratios)].map((one) => one.toFixed(2))
    return [
      name,
      milliseconds(median(times)),
      milliseconds(quantile(times, 0.95)),
      `${times.length}`,
      `${middle} (${low}–${high})`,
    ]
  })
  table(title, [['', 'median', 'p95', 'n', 'ratio to the first (min–max)'], ...rows])
}

/** Prints rows as columns; the first row is their heads. */
export function table(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('   '),
  )
  process.stdout.write(`\n${title}\n${lines.map((line) => `  ${line.trimEnd()}\n`).join('')}`)
}

function milliseconds(time: number): string {
  return `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`
}

/** What a reader must know of the machine to judge the numbers; on a busy one only the ratios mean something. */
export function machine(): string {
  const processors = cpus()
  const model = processors[0]?.model.trim() ?? 'an unknown kind'
  const load = (loadavg()[0] ?? 0).toFixed(1)
  return `Node ${process.version} on ${process.platform}, ${processors.length} cores of ${model}, load ${load}`
}
