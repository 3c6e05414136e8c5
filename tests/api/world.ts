import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import type { Selectable } from 'kysely'
import { onTestFinished } from 'vitest'
import type { Context } from '#actions/context/context.ts'
import type { Clock, Log } from '#actions/context/ports.ts'
import type { Package } from '#schemas/generated/api.ts'
import { makeApp } from '#server/app.ts'
import type { AppOptions } from '#server/app.ts'
import { startRuntime } from '#server/main.ts'
import type { Runtime, RuntimeOptions } from '#server/main.ts'
import type { Db } from '#storage/store.ts'
import type { Database } from '#storage/tables.ts'
import { storeUnderTest } from '../storage/stores.ts'
import { packageOf, PROGRAM } from './bundle.ts'
import { undescribed } from './described.ts'

/* A runtime of its own for a test, over real HTTP and a real database that is removed afterwards. */

/** A clock that stands still until it is set. */
export class StoppedClock implements Clock {
  #now: string

  constructor(now: string) {
    this.#now = new Date(now).toISOString()
  }

  now(): string {
    return this.#now
  }

  /** UTC. */
  set(now: string): void {
    this.#now = new Date(now).toISOString()
  }
}

/** What came back: the body as text for looking for words, and as JSON. */
export interface Reply {
  readonly status: number
  readonly text: string
  readonly headers: Headers
  readonly json: <Body>() => Body
}

/** A browser, as far as a cookie and headers go. What the API's description does not tell of, it does not take. */
export class Client {
  readonly #url: string
  cookie: string | null = null

  constructor(url: string) {
    this.#url = url
  }

  async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    const response = await fetch(this.#url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.cookie === null ? {} : { Cookie: this.cookie }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const set = response.headers.get('Set-Cookie')
    if (set !== null) this.cookie = set.split(';')[0] ?? null
    const text = await response.text()
    const fault = undescribed(method, path, response, text)
    if (fault !== null) throw new Error(`${method} ${path} gave what openapi.json does not tell of: ${fault}`)
    return { status: response.status, text, headers: response.headers, json: <Body>() => JSON.parse(text) as Body }
  }

  get(path: string, headers?: Record<string, string>): Promise<Reply> {
    return this.ask('GET', path, undefined, headers)
  }

  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Reply> {
    return this.ask('POST', path, body, headers)
  }

  put(path: string, body: unknown, headers?: Record<string, string>): Promise<Reply> {
    return this.ask('PUT', path, body, headers)
  }
}

export interface World {
  readonly runtime: Runtime
  readonly clock: StoppedClock
  readonly database: string
  /** What was logged, one JSON text a line. */
  readonly logged: string[]
  readonly visitor: () => Client
  readonly as: (person: string) => Promise<Client>
  readonly publish: (sent?: Package) => Promise<Reply>
  /** Karin starts the program for a patient; the enrolment's id. */
  readonly start: (patient: string, id?: string, clinician?: string) => Promise<string>
  /** Serves the same data once more, with something of the context changed; the address. */
  readonly beside: (changes: Partial<Context>, serving?: Partial<AppOptions>) => Promise<string>
  /** What lies in a table. */
  readonly rows: <Table extends keyof Database>(table: Table) => Promise<Selectable<Database[Table]>[]>
  /** Closes the runtime and opens another on the same database. */
  readonly restart: () => Promise<World>
}

/** Starts a runtime; Monday 2 March 2026 at nine in Stockholm unless said otherwise. */
export async function world(options: Partial<RuntimeOptions> = {}): Promise<World> {
  return open(await storeUnderTest().address(), new StoppedClock('2026-03-02T08:00:00Z'), options)
}

async function open(database: string, clock: StoppedClock, options: Partial<RuntimeOptions>): Promise<World> {
  const logged: string[] = []
  const runtime = await startRuntime({
    database,
    port: 0,
    mode: 'development',
    webFolder: null,
    log: listTo(logged),
    clock,
    tickSeconds: 3600,
    ...options,
  })
  onTestFinished(() => runtime.close())
  // From here on nothing happens by itself, unless a test wants it to.
  await runtime.begun
  const world: World = {
    runtime,
    clock,
    database,
    logged,
    visitor: () => new Client(runtime.url),
    as: async (person) => {
      const client = new Client(runtime.url)
      const reply = await client.post('/api/session', { person })
      if (reply.status !== 200) throw new Error(`${person} cannot sign in: ${reply.text}`)
      return client
    },
    publish: async (sent = packageOf(PROGRAM)) => (await world.as('per-holm')).post('/api/bundles', sent),
    start: async (patient, id = ulid(), clinician = 'karin-ek') => {
      const reply = await (await world.as(clinician)).post('/api/enrolments', { id, program: 'prov', patient })
      if (reply.status !== 200) throw new Error(`${patient} cannot start: ${reply.text}`)
      return id
    },
    beside: (changes, serving = {}) => serveBeside({ ...runtime.context, ...changes }, serving),
    rows: (table) => runtime.context.store.read((db) => selectAll(db, table)),
    restart: async () => {
      await runtime.close()
      return open(database, clock, options)
    },
  }
  return world
}

async function serveBeside(context: Context, serving: Partial<AppOptions>): Promise<string> {
  const server = createServer(makeApp({ context, mode: 'development', webFolder: null, ...serving }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

async function selectAll<Table extends keyof Database>(db: Db, table: Table): Promise<Selectable<Database[Table]>[]> {
  const { rows } = await sql<Selectable<Database[Table]>>`select * from ${sql.table(table)}`.execute(db)
  return rows
}

let made = 0

/** Another ULID each time. */
export function ulid(): string {
  made += 1
  return `01JQ${String(made).padStart(22, '0')}`
}

function listTo(lines: string[]): Log {
  const add = (level: string) => (facts: object, message: string) => {
    const told = JSON.stringify(facts, (_, value: unknown) => (value instanceof Error ? String(value.stack) : value))
    lines.push(`${level} ${message} ${told}`)
  }
  return { info: add('info'), warn: add('warn'), error: add('error') }
}
