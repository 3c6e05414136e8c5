import { migrate } from './migrate.ts'
import type { Store } from './store.ts'
import { SetupError } from './setup-error.ts'

/**
 * Opens the database an address names, such as `sqlite:data/lykta.db` or `postgres://lykta@db.example/lykta`, and brings
 * its tables up to date.
 */
export async function openStore(address: string): Promise<Store> {
  const store = await openAsItIs(address)
  try {
    await store.schema.change((changing) => migrate(store.schema, changing))
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

/** Opens a database and leaves its tables as they are, or as absent as they are. */
export async function openAsItIs(address: string): Promise<Store> {
  const [, scheme, rest] = /^([a-z]+):(.+)$/.exec(address) ?? []
  if (scheme === 'sqlite' && rest !== undefined) return (await import('./sqlite/open.ts')).openSqlite(rest)
  if ((scheme === 'postgres' || scheme === 'postgresql') && rest?.startsWith('//')) {
    return (await import('./postgres/open.ts')).openPostgres(address)
  }
  throw new SetupError(
    `The database address ${scheme === undefined ? `"${address}"` : `"${scheme}:…"`} is not one that is known here. ` +
      'Write sqlite:PATH or postgres://USER@HOST/DATABASE.',
  )
}
