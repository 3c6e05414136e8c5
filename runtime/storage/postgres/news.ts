import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import pg from 'pg'
import type { Hear, News } from '../news.ts'
import type { Database } from '../tables.ts'

const CHANNEL = 'lykta_news'

/** What listens is known by this name in the server's list of connections. */
const LISTENER = 'lykta news'

/** A notification holds less than 8000 bytes. */
const LONGEST = 7000

/** How long until a lost connection is tried again: longer each time, up to the last. */
const PAUSES = [100, 500, 2_000, 10_000]

/** How often a connection on which nothing comes is asked whether it lives, and how long it may think about it. */
const ASKED_EVERY = 30_000
const PATIENCE = 5_000

/**
 * News by LISTEN and NOTIFY. Each node listens on one connection of its own, which comes back when it is lost; whoever
 * listens is then told that something may have been missed. NOTIFY is a statement of its own, since a transaction with
 * one in it makes all others that have one wait for its commit.
 */
export class PostgresNews implements News {
  readonly #address: string
  readonly #kysely: Kysely<Database>
  readonly #listeners = new Set<Hear>()
  readonly #ended = new AbortController()
  #connected: Promise<void> | null = null

  constructor(address: string, kysely: Kysely<Database>) {
    this.#address = address
    this.#kysely = kysely
  }

  /** Somebody may listen at another node. */
  isHeard(): boolean {
    return true
  }

  async announce(people: readonly string[]): Promise<void> {
    for (const payload of payloadsOf(people)) {
      await sql`select pg_notify(${CHANNEL}, ${payload})`.execute(this.#kysely)
    }
  }

  listen(hear: Hear): () => void {
    this.#listeners.add(hear)
    this.#connected ??= this.#stayConnected()
    return () => this.#listeners.delete(hear)
  }

  async close(): Promise<void> {
    this.#ended.abort()
    await this.#connected
  }

  async #stayConnected(): Promise<void> {
    const { signal } = this.#ended
    for (let failures = 0; !signal.aborted;) {
      if (await this.#hearUntilLost()) failures = 0
      const pause = PAUSES[Math.min(failures, PAUSES.length - 1)]
      failures += 1
      await sleep(pause, undefined, { signal, ref: false }).catch(() => undefined)
    }
  }

  /** Hears until the connection is lost or it is time to end; whether there was a connection. */
  async #hearUntilLost(): Promise<boolean> {
    const { signal } = this.#ended
    const client = new pg.Client({
      connectionString: this.#address,
      application_name: LISTENER,
      connectionTimeoutMillis: PATIENCE,
      query_timeout: PATIENCE,
      keepAlive: true,
    })
    let lose = (): void => {}
    const lost = new Promise<void>((resolve) => {
      lose = resolve
    })
    client.on('error', lose)
    client.on('end', lose)
    signal.addEventListener('abort', lose)
    let asking: NodeJS.Timeout | undefined
    try {
      await client.connect()
      client.on('notification', ({ payload }) => this.#tell(new Set(JSON.parse(payload ?? '[]') as string[])))
      await client.query(`listen ${CHANNEL}`)
      this.#tell('everybody')
      asking = setInterval(() => void client.query('select 1').catch(() => client.end()), ASKED_EVERY).unref()
      await lost
      return true
    } catch {
      return false
    } finally {
      clearInterval(asking)
      signal.removeEventListener('abort', lose)
      await client.end().catch(() => undefined)
    }
  }

  #tell(people: Parameters<Hear>[0]): void {
    for (const hear of this.#listeners) hear(people)
  }
}

/** Lists of people, each as a text that fits in a notification. */
function payloadsOf(people: readonly string[]): string[] {
  const payloads: string[] = []
  let list: string[] = []
  let size = 0
  for (const person of people) {
    const bytes = Buffer.byteLength(JSON.stringify(person)) + 1
    if (size + bytes > LONGEST) {
      payloads.push(JSON.stringify(list))
      list = []
      size = 0
    }
    list.push(person)
    size += bytes
  }
  if (list.length > 0) payloads.push(JSON.stringify(list))
  return payloads
}
