import { Kysely, sql } from 'kysely'
import pg from 'pg'
import { StaleWrite } from '../store.ts'
import type { Store } from '../store.ts'
import type { Database } from '../tables.ts'
import { Dialect } from './dialect.ts'
import { isStale, isTaken, isUnavailable } from './errors.ts'
import { PostgresNews } from './news.ts'
import { refuseUnsafe, whyNotOpened } from './refusals.ts'
import type { Settings } from './refusals.ts'
import { postgresSchema } from './schema.ts'

/** How many transactions one node has under way at once; the rest wait for a connection, and not for ever. */
const CONNECTIONS = 10
const PATIENCE = 5_000

/** How long a transaction may stand still before the server ends it: a node that hangs must not hold the others up. */
const STANDSTILL = 60_000

/** Opens the database of a server, which has to be there, with whatever tables it has. */
export async function openPostgres(address: string): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: address,
    application_name: 'lykta',
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE,
    lock_timeout: PATIENCE,
    idle_in_transaction_session_timeout: STANDSTILL,
    keepAlive: true,
    types: { getTypeParser: parserOf },
  })
  // A connection that breaks is told to whoever uses it, by the query that fails, and one that nobody uses to nobody;
  // without a listener either would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const kysely = new Kysely<Database>({ dialect: new Dialect({ pool }) })
  const name = nameOf(address)
  try {
    const settings = await settingsOf(kysely)
    refuseUnsafe(name, settings)
    const news = new PostgresNews(address, kysely)
    return {
      read: (work) =>
        kysely.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
      write: async (work) => {
        try {
          return await kysely.transaction().setIsolationLevel('repeatable read').execute(work)
        } catch (error) {
          throw isStale(error) ? new StaleWrite('A row that another transaction wrote', { cause: error }) : error
        }
      },
      close: async () => {
        await news.close()
        await kysely.destroy()
      },
      facts: { database: 'postgres', version: settings.server_version, isTaken, isUnavailable },
      news,
      schema: postgresSchema(kysely, name),
    }
  } catch (error) {
    await kysely.destroy()
    throw whyNotOpened(name, error)
  }
}

/** Numbers of eight bytes come as JavaScript's numbers: none here passes what those hold exactly. */
function parserOf(type: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (type === pg.types.builtins.INT8) return Number
  return pg.types.getTypeParser(type, format ?? 'text') as (value: string) => unknown
}

/** How the database is named to people, without a password. */
function nameOf(address: string): string {
  const { host, port, database } = new pg.Client({ connectionString: address })
  return `The PostgreSQL database "${database ?? ''}" at ${host}:${port}`
}

async function settingsOf(kysely: Kysely<Database>): Promise<Settings> {
  const { rows } = await sql<{ name: keyof Settings; setting: string }>`
    select name, setting from pg_settings
    where name in ('server_version', 'server_version_num', 'server_encoding', 'fsync', 'synchronous_commit')`.execute(
    kysely,
  )
  return Object.fromEntries(rows.map((row) => [row.name, row.setting])) as unknown as Settings
}
