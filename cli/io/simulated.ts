import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { prepare, together, type Tally } from '#engine/index.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'
import { patientsIn, portion, portionsOf, type Asked } from './simulation-portion.ts'

/** Beside the built command; run from its sources, it does everything itself. */
const THREAD = fileURLToPath(new URL('simulation-thread.js', import.meta.url))

/** Simulates patients, on as many threads as the machine has cores, and tells how many are done. */
export async function simulated(bundle: Bundle, asked: Asked, told: (done: number) => void): Promise<Tally> {
  const portions = portionsOf(asked)
  const threads = existsSync(THREAD) ? Math.min(portions, availableParallelism()) : 1
  const tallies = threads > 1 ? await inThreads(bundle, asked, threads, told) : alone(bundle, asked, told)
  const [first, ...others] = tallies
  if (first === undefined) throw new Error('Nobody was simulated.')
  return together([first, ...others])
}

function alone(bundle: Bundle, asked: Asked, told: (done: number) => void): Tally[] {
  const program = prepare(bundle)
  return Array.from({ length: portionsOf(asked) }, (_, number) => {
    const tally = portion(program, asked, number)
    told(patientsIn(asked, number + 1))
    return tally
  })
}

/** The portions' tallies in their order, whoever counted them. */
function inThreads(bundle: Bundle, asked: Asked, threads: number, told: (done: number) => void): Promise<Tally[]> {
  const tallies: Tally[] = []
  const portions = portionsOf(asked)
  let next = 0
  let done = 0
  const work = async (): Promise<void> => {
    const thread = new Worker(THREAD, { workerData: { bundle, asked } })
    while (next < portions) {
      const { number, tally } = await answerOf(thread, next++)
      tallies[number] = tally
      told(patientsIn(asked, ++done))
    }
    await thread.terminate()
  }
  return Promise.all(Array.from({ length: threads }, work)).then(() => tallies)
}

interface Counted {
  readonly number: number
  readonly tally: Tally
}

async function answerOf(thread: Worker, portionNumber: number): Promise<Counted> {
  const answer = once(thread, 'message') as Promise<[Counted]>
  thread.postMessage(portionNumber)
  const [counted] = await answer
  return counted
}
