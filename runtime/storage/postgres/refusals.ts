import pg from 'pg'
import { SetupError } from '../setup-error.ts'
import { isUnavailable } from './errors.ts'

/** The settings that decide whether what is acknowledged stays, as the server tells them. */
export interface Settings {
  readonly server_version: string
  /** Such as 150018 for 15.18. */
  readonly server_version_num: string
  readonly server_encoding: string
  readonly fsync: string
  readonly synchronous_commit: string
}

/** The oldest major version that is still mended by those who make PostgreSQL. */
const OLDEST = 15

/** Refuses a server on which an acknowledged answer could be lost, or text could not be kept as it was written. */
export function refuseUnsafe(name: string, settings: Settings): void {
  const refuse = (why: string) => {
    throw new SetupError(`${name} ${why}`)
  }
  if (Number(settings.server_version_num) < OLDEST * 10_000) {
    refuse(`is version ${settings.server_version}; ${OLDEST} or later is needed.`)
  }
  if (settings.server_encoding !== 'UTF8') {
    refuse(`keeps text as ${settings.server_encoding}. Make it anew with "encoding 'UTF8' template template0".`)
  }
  for (const setting of ['fsync', 'synchronous_commit'] as const) {
    if (settings[setting] !== 'off') continue
    refuse(`has ${setting} off, so that a power cut loses answers that patients were told are saved. Turn it on.`)
  }
}

/** What whoever starts Lykta can put right when the database cannot be opened; any other error as it is. */
export function whyNotOpened(name: string, error: unknown): unknown {
  if (error instanceof SetupError) return error
  const said = error instanceof Error ? error.message || String((error as { code?: unknown }).code) : String(error)
  const code = error instanceof pg.DatabaseError ? (error.code ?? '') : ''
  const tell = (what: string) => new SetupError(`${name} ${what} (${said})`)
  if (code === '3D000') return tell('is not there. Make it first, for example with "createdb".')
  if (code.startsWith('28')) return tell('does not let this user in. See to the user and password of the address.')
  if (code === '42501') return tell('does not let this user make tables. Let the user own the database.')
  if (isUnavailable(error)) return tell('cannot be reached. See that the server runs, and that the address is right.')
  return error
}
