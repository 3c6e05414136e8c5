import { join } from 'node:path'
import { startRuntime } from '#server/main.ts'
import { prepareFolder } from '../io/database.ts'
import { portOf } from '../io/port.ts'
import { ROOT } from '../io/root.ts'
import { untilStopped } from '../io/until-stopped.ts'

export interface ServeOptions {
  readonly database: string
  readonly port: string
  readonly development?: true
}

/** Serves the runtime until it is stopped. */
export async function serve({ database, port, development }: ServeOptions): Promise<void> {
  await prepareFolder(database)
  const mode = development ? 'development' : 'production'
  const runtime = await startRuntime({ database, port: portOf(port), mode, webFolder: join(ROOT, 'dist', 'web') })
  process.stdout.write(`${runtime.url}\n`)
  await untilStopped([runtime])
}
