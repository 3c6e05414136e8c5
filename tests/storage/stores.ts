import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import type { Words } from '#storage/migrations/words.ts'
import { openStore } from '#storage/open.ts'
import { POSTGRES } from '#storage/postgres/words.ts'
import { SQLITE } from '#storage/sqlite/words.ts'
import type { Store } from '#storage/store.ts'
import { addressOf, makeDatabase, removeDatabase } from './postgres-databases.ts'

/* Every database the contract is held against; one more joins by a line. */

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lykta-storage-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Opens a store and closes it after the test. */
export async function opened(address: string): Promise<Store> {
  const store = await openStore(address)
  onTestFinished(() => store.close())
  return store
}

/** The address of a database in the tests' PostgreSQL server, gone after the test, as a copy of another. */
export async function postgresAddress(template?: string): Promise<string> {
  const { server } = inject('postgres')
  const name = await makeDatabase(server, template)
  onTestFinished(() => removeDatabase(server, name))
  return addressOf(server, name)
}

interface Kind {
  readonly name: 'sqlite' | 'postgres'
  readonly words: Words
  /** The address of a database with nothing in it, gone after the test. */
  address(): Promise<string>
  /** Such a database, opened. */
  empty(): Promise<Store>
}

function kind(name: Kind['name'], words: Words, address: Kind['address']): Kind {
  return { name, words, address, empty: async () => opened(await address()) }
}

const onSqlite = kind('sqlite', SQLITE, async () => `sqlite:${join(temporaryFolder(), 'lykta.db')}`)
const onPostgres = kind('postgres', POSTGRES, () => postgresAddress(inject('postgres').template))

export const STORES: readonly Kind[] = [onSqlite, onPostgres]

/** The database that this run of the tests above storage is about; `tests/vitest.config.ts` runs some of them on both. */
export function storeUnderTest(): Kind {
  return process.env['LYKTA_TEST_STORE'] === 'postgres' ? onPostgres : onSqlite
}
