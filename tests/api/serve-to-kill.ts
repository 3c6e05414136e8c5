import { untilStopped } from '#cli/io/until-stopped.ts'
import { startRuntime } from '#server/main.ts'

/* A runtime in a process of its own, for a test that kills it or asks it to end. */

const log = { info: () => {}, warn: () => {}, error: () => {} }
const runtime = await startRuntime({
  database: process.argv[2] ?? '',
  port: 0,
  mode: 'development',
  webFolder: null,
  log,
})
process.stdout.write(`${runtime.url}\n`)
await untilStopped([runtime])
