import { startRuntime } from '#server/main.ts'

/* A runtime that sends mail in a process of its own, for a test that kills it: database, mail server, what time it is. */

const [database = '', smtp = '', now = ''] = process.argv.slice(2)
const log = { info: () => {}, warn: () => {}, error: () => {} }
await startRuntime({
  database,
  port: 0,
  mode: 'development',
  webFolder: null,
  log,
  clock: { now: () => now },
  tickSeconds: 0.1,
  post: { smtp, mailFrom: 'noreply@lykta.example', publicUrl: 'https://lykta.example' },
})
