import { existsSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { TestProject } from 'vitest/node'
import { openStore } from '#storage/open.ts'
import { addressOf, makeDatabase, removeDatabase } from './postgres-databases.ts'
import { startPostgres } from './postgres-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: {
      /** The server that tests share; each makes databases of its own in it. */
      readonly server: string
      /** The name of a database with all tables and nothing in them, to copy. */
      readonly template: string
    }
  }
}

/**
 * Where the shared server keeps its files: in memory where there is plenty, since hundreds of databases are made in it one
 * after the other. It waits for its disk all the same, and what is about disks has servers of its own.
 */
function quickFolder(): string {
  const memory = '/dev/shm'
  if (!existsSync(memory)) return tmpdir()
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > 4 * 1024 ** 3 ? memory : tmpdir()
}

/** One PostgreSQL for a whole test run, whichever of its projects asks first. */
export default async function setup({ vitest }: TestProject): Promise<(() => Promise<void>) | undefined> {
  if ('postgres' in vitest.getRootProject().getProvidedContext()) return undefined
  const given = process.env['PG_TEST_URL']
  const server = given === undefined ? await startPostgres([], quickFolder()) : { address: given, stop: async () => {} }
  const template = await makeDatabase(server.address)
  await (await openStore(addressOf(server.address, template))).close()
  vitest.provide('postgres', { server: server.address, template })
  return async () => {
    await removeDatabase(server.address, template)
    await server.stop()
  }
}
