import { parentPort, workerData } from 'node:worker_threads'
import { portion, type Asked } from './io/simulation-portion.ts'
import { prepare } from '#engine/index.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'

/* A thread of `lykta simulate`: counts the portions it is asked for, one after the other. */

const { bundle, asked } = workerData as { readonly bundle: Bundle; readonly asked: Asked }
const program = prepare(bundle)

parentPort?.on('message', (number: number) => {
  parentPort?.postMessage({ number, tally: portion(program, asked, number) })
})
