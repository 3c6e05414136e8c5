import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { addressOf, makeDatabase, onServer, removeDatabase } from '../storage/postgres-databases.ts'
import { startPostgres } from '../storage/postgres-server.ts'
import { machine, median, quantile, table } from './frame.ts'
import { clinicianOf, fill, PATIENTS_OF_A_CLINICIAN, REMINDED } from './scale/population.ts'

/*
 * What it costs that there are many enrolments, each with a hundred occurrences: a round in which nothing is due, a
 * clinician's list, and the moment at which everybody is reminded, with the list asked for meanwhile. SCALE names other
 * sizes (1000,10000,100000), DATABASES the databases (sqlite,postgres).
 */

const SIZES = (process.env['SCALE'] ?? '100,1000,10000').split(',').map(Number)
const DATABASES = (process.env['DATABASES'] ?? 'sqlite,postgres').split(',')

/** Rounds timed with nothing due, and lists in quiet. */
const ROUNDS = 300
const LISTS = 200
/** How many clinicians look at their lists all the time, each with a pause in between. */
const LOOKING = 4
const PAUSE = 100

const folder = mkdtempSync(join(tmpdir(), 'lykta-scale-'))
const children: ChildProcess[] = []
const rows: string[][] = []
let emptyRound = 0
try {
  for (const database of DATABASES) {
    if (database === 'sqlite') {
      for (const size of SIZES) {
        const file = join(folder, `${size}.db`)
        await measure('SQLite', `sqlite:${file}`, size, () => sizeOf(folder))
        for (const name of readdirSync(folder)) rmSync(join(folder, name))
      }
      continue
    }
    const server = await startPostgres()
    for (const size of SIZES) {
      const name = await makeDatabase(server.address)
      const bytes = async () => {
        const [row] = await onServer<{ bytes: string }>(server.address, `select pg_database_size('${name}') as bytes`)
        return Number(row?.bytes)
      }
      await measure('PostgreSQL', addressOf(server.address, name), size, bytes, () =>
        onServer(addressOf(server.address, name), 'analyze'),
      )
      await removeDatabase(server.address, name)
    }
    await server.stop()
  }
} finally {
  for (const child of children) child.kill()
  rmSync(folder, { recursive: true, force: true })
}
table('Enrolments with a hundred occurrences each', [
  [
    'database',
    'enrolments',
    'size',
    'round with nothing due (ratio)',
    'list p50',
    'list p95',
    'due at once',
    'queued in',
    'a second',
    'of a processor',
    'list p50 meanwhile',
    'list p95 meanwhile',
  ],
  ...rows,
])
process.stdout.write(`  ${machine()}\n`)

async function measure(
  name: string,
  database: string,
  size: number,
  bytes: () => number | Promise<number>,
  settle?: () => Promise<unknown>,
): Promise<void> {
  const filling = performance.now()
  await fill(database, size)
  await settle?.()
  process.stderr.write(`${name} ${size}: filled in ${seconds(performance.now() - filling)}\n`)
  const runtime = await serve(database)
  const quiet = await runtime.signIn(size)
  for (let n = 0; n < 20; n += 1) await runtime.tell('idle')
  const rounds: number[] = []
  for (let n = 0; n < ROUNDS; n += 1) rounds.push((await runtime.tell('idle'))[0])
  const round = median(rounds)
  if (size === SIZES[0]) emptyRound = round
  // Once without the time, so that everything is compiled.
  await looked(quiet, LISTS / LOOKING, 0)
  const calm = await looked(quiet, LISTS / LOOKING, 0)
  const held = await bytes()
  await runtime.tell(`clock ${REMINDED}`)
  const storm = await runtime.signIn(size)
  let isQueued = false
  const queued = runtime.tell('tick').then((took) => {
    isQueued = true
    return took
  })
  const during = await looked(storm, Number.POSITIVE_INFINITY, PAUSE, () => isQueued)
  const [took, used] = await queued
  rows.push([
    name,
    String(size),
    `${(held / 1e6).toFixed(0)} MB`,
    `${round.toFixed(2)} ms (${(round / emptyRound).toFixed(2)})`,
    ms(median(calm)),
    ms(quantile(calm, 0.95)),
    String(size),
    seconds(took),
    (size / (took / 1000)).toFixed(0),
    seconds(used),
    ms(median(during)),
    `${ms(quantile(during, 0.95))} of ${during.length}`,
  ])
  process.stderr.write(`${rows.at(-1)?.join('  ')}\n`)
  await runtime.close()
}

interface Served {
  /** Has something done; how long it took, and how much of a processor. */
  readonly tell: (command: string) => Promise<readonly [number, number]>
  /** Some clinicians' lists, each to be asked for as by its own browser. */
  readonly signIn: (size: number) => Promise<(() => Promise<void>)[]>
  readonly close: () => Promise<void>
}

async function serve(database: string): Promise<Served> {
  const path = fileURLToPath(new URL('scale/runtime.ts', import.meta.url))
  const profiled =
    process.env['PROFILE'] === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${process.env['PROFILE']}`]
  const child = spawn(process.execPath, [...profiled, '--import', 'tsx', path, database], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.push(child)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const line = async () =>
    String((await lines.next()).value)
      .split(' ')
      .map(Number) as [number, number]
  const [port] = await line()
  const url = `http://127.0.0.1:${port}/api`
  return {
    tell: async (command) => {
      child.stdin.write(`${command}\n`)
      return line()
    },
    signIn: async (size) => {
      const clinicians = Math.ceil(size / PATIENTS_OF_A_CLINICIAN)
      const people = Array.from({ length: LOOKING }, (_, place) =>
        clinicianOf(Math.floor((place * clinicians) / LOOKING)),
      )
      return Promise.all(people.map((person) => listOf(url, person)))
    },
    close: async () => {
      child.stdin.end()
      await once(child, 'exit')
    },
  }
}

async function listOf(url: string, person: string): Promise<() => Promise<void>> {
  const headers = { 'Content-Type': 'application/json' }
  const reply = await fetch(`${url}/session`, { method: 'POST', headers, body: JSON.stringify({ person }) })
  const cookie = reply.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  return async () => {
    const list = await fetch(`${url}/caseload`, { headers: { Cookie: cookie } })
    const { patients } = (await list.json()) as { patients?: object[] }
    if (patients === undefined || patients.length === 0) throw new Error(`${person} has no list: ${list.status}`)
  }
}

/** How long each look at a list took, when everybody looks again and again. */
async function looked(
  lists: readonly (() => Promise<void>)[],
  times: number,
  pause: number,
  isOver = () => false,
): Promise<number[]> {
  const took: number[] = []
  const look = async (list: () => Promise<void>) => {
    for (let n = 0; n < times && !isOver(); n += 1) {
      const start = performance.now()
      await list()
      took.push(performance.now() - start)
      if (pause > 0) await sleep(pause)
    }
  }
  await Promise.all(lists.map(look))
  return took
}

function sizeOf(where: string): number {
  return readdirSync(where).reduce((bytes, name) => bytes + statSync(join(where, name)).size, 0)
}

function ms(time: number): string {
  return `${time.toFixed(time < 10 ? 1 : 0)} ms`
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(1)} s`
}
