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
  readonly smtp?: string
  readonly mailFrom?: string
  readonly smsGateway?: string
  readonly publicUrl?: string
}

/** Serves the runtime until it is stopped. */
export async function serve({ database, port, development, ...post }: ServeOptions): Promise<void> {
  await prepareFolder(database)
  const runtime = await startRuntime({
    database,
    port: portOf(port),
    mode: development ? 'development' : 'production',
    webFolder: join(ROOT, 'dist', 'web'),
    // Others on the machine can read a command line, so that the token is taken from the environment alone.
    post: { ...post, smsToken: process.env['LYKTA_SMS_TOKEN'] },
    metricsToken: process.env['LYKTA_METRICS_TOKEN'],
  })
  process.stdout.write(`${runtime.url}\n`)
  await untilStopped([runtime])
}
