import { join } from 'node:path'
import { startDesigner } from '#designer/server/index.ts'
import { portOf } from '../io/port.ts'
import { LIBRARY, ROOT } from '../io/root.ts'
import { untilStopped } from '../io/until-stopped.ts'

export interface DesignOptions {
  readonly port: string
  readonly library?: string
}

/** Serves the designer for the programs in a folder until it is stopped. */
export async function design(folder: string, { port, library }: DesignOptions): Promise<void> {
  const designer = await startDesigner({
    port: portOf(port),
    programs: folder,
    library: library ?? LIBRARY,
    webFolder: join(ROOT, 'dist', 'designer'),
    mode: 'development',
  })
  process.stdout.write(`${designer.url}\n`)
  await untilStopped([designer])
}
