import { openSqlite } from './sqlite/open.ts'
import type { Store } from './store.ts'
import { SetupError } from './setup-error.ts'

/** Opens the database an address names, such as `sqlite:data/lykta.db`, and brings its tables up to date. */
export async function openStore(address: string): Promise<Store> {
  const [, scheme, rest] = /^([a-z]+):(.+)$/.exec(address) ?? []
  if (scheme === 'sqlite' && rest !== undefined) return openSqlite(rest)
  if (scheme === undefined) throw new SetupError(`The database address "${address}" is not of the form sqlite:PATH.`)
  throw new SetupError(`The database "${scheme}:" is not known here. This version keeps its data in sqlite:PATH.`)
}
