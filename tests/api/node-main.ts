import { untilStopped } from '#cli/io/until-stopped.ts'
import { startRuntime } from '#server/main.ts'
import type { NodeOptions } from './node-process.ts'

/* A runtime in a process of its own; see node-process.ts. */

const { database, clock, tickSeconds, smtp, smsGateway } = JSON.parse(process.argv[2] ?? '{}') as NodeOptions
const log = { info: () => {}, warn: () => {}, error: () => {} }
const publicUrl = 'https://lykta.example'
const runtime = await startRuntime({
  database,
  port: 0,
  mode: 'development',
  webFolder: null,
  log,
  ...(tickSeconds === undefined ? {} : { tickSeconds }),
  ...(clock === undefined
    ? {}
    : { clock: { now: () => new Date(Date.parse(clock.at) + (Date.now() - clock.when) * clock.speed).toISOString() } }),
  post: { smtp, mailFrom: 'noreply@lykta.example', smsGateway, smsToken: 'hemlig-nyckel', publicUrl },
})
process.stdout.write(`${runtime.url}\n`)
await untilStopped([runtime])
