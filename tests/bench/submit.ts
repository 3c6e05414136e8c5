import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { openRuntime } from '#server/open.ts'
import { median, table } from './frame.ts'
import { type Patient, startPatients } from './submit/people.ts'

/*
 * Sending a form (PHQ-9, with its scores, flags, rules, event, access log and outbox, durable before it is answered)
 * beside a bare route that inserts the same bytes as durably. Each in a process of its own, taking turns.
 */

const CONNECTIONS = 20
const TURNS = 5
const A_TURN = Number(process.env['SUBMITS'] ?? 2000)

const ANSWERS = {
  intresse: '1',
  nedstamd: '2',
  somn: '3',
  energi: '2',
  aptit: '0',
  sjalvkansla: '1',
  koncentration: '1',
  rorelse: '0',
  sjalvskada: '0',
  svarighet: '1',
}

const folder = mkdtempSync(join(tmpdir(), 'lykta-bench-'))
const children: ChildProcess[] = []
try {
  const database = process.env['DATABASE'] ?? `sqlite:${join(folder, 'lykta.db')}`
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const opened = await openRuntime({ database, mode: 'development', log })
  const patients = await startPatients(opened.context, (TURNS + 1) * A_TURN)
  await opened.close()
  const runtime = await serve('runtime.ts', database)
  const floor = await serve('floor.ts', join(folder, 'floor.db'))
  const rows: { floor: number; lykta: number; p99: number }[] = []
  for (let turn = 0; turn <= TURNS; turn++) {
    const sending = patients.slice(turn * A_TURN, (turn + 1) * A_TURN)
    const bare = await send(floor, sending, turn * A_TURN)
    const ours = await send(runtime, sending, turn * A_TURN)
    if (turn > 0) rows.push({ floor: bare.rate, lykta: ours.rate, p99: ours.p99 })
  }
  const shares = rows.map(({ floor: bare, lykta }) => lykta / bare)
  table(`Sending a form, ${CONNECTIONS} connections, ${TURNS} turns of ${A_TURN}`, [
    ['', 'a second', 'p99', 'share of the floor (min–max)'],
    ['a bare durable insert', median(rows.map((row) => row.floor)).toFixed(0), '', '1'],
    [
      'Lykta, the whole submit',
      median(rows.map((row) => row.lykta)).toFixed(0),
      `${median(rows.map((row) => row.p99)).toFixed(0)} ms`,
      `${median(shares).toFixed(2)} (${Math.min(...shares).toFixed(2)}–${Math.max(...shares).toFixed(2)})`,
    ],
  ])
} finally {
  for (const child of children) child.kill()
  rmSync(folder, { recursive: true, force: true })
}

/** Starts a server of `submit/`; its port. */
async function serve(file: string, argument: string): Promise<string> {
  const path = fileURLToPath(new URL(`submit/${file}`, import.meta.url))
  const profiled = process.env['PROFILE'] === file ? ['--cpu-prof', '--cpu-prof-dir=node_modules/.cache/lykta'] : []
  const child = spawn(process.execPath, [...profiled, '--import', 'tsx', path, argument], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const [port] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return `http://127.0.0.1:${port}`
}

/**
 * Every patient's form once, over so many connections; all must be taken.
 *
 * @param before How many were sent before.
 */
async function send(url: string, patients: readonly Patient[], before: number): Promise<{ rate: number; p99: number }> {
  let next = 0
  const started = performance.now()
  // The cannon itself ends at a whole second.
  let last = started
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    amount: patients.length,
    setupClient: (client) => {
      const place = next++
      // Each connection has patients of its own, who started one after the other; what is sent is named in the order it comes.
      const own = patients.slice((place * patients.length) / CONNECTIONS, ((place + 1) * patients.length) / CONNECTIONS)
      client.setRequests(own.map((patient, n) => request(patient, before + n * CONNECTIONS + place)))
      client.on('response', () => (last = performance.now()))
    },
  })
  const seconds = (last - started) / 1000
  if (result['2xx'] !== patients.length) throw new Error(`${result.non2xx} of ${patients.length} were refused`)
  return { rate: patients.length / seconds, p99: result.latency.p99 }
}

/** @param n Ids are by time: what is sent later has a later one. */
function request({ enrolment, secret }: Patient, n: number) {
  return {
    method: 'POST',
    path: `/api/my/programs/${enrolment}/forms/startbatteri.phq9:1/submission`,
    headers: { 'Content-Type': 'application/json', Cookie: `__Host-lykta=${secret}` },
    body: JSON.stringify({ id: `01JR${String(n).padStart(22, '0')}`, answers: ANSWERS }),
  } as const
}
