import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startDesigner, type Designer } from '#designer/server/index.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
export const LIBRARY = join(root, 'examples/instruments')

/** A designer with programs of its own: a copy of the sleep diary in a folder that goes away afterwards. */
export interface DesignerPlace {
  readonly designer: Designer
  /** The folder of programs. */
  readonly programs: string
  /** Stops the server and starts it again on the same port. */
  stop(): Promise<void>
  restart(): Promise<void>
  close(): Promise<void>
}

export async function openDesigner(): Promise<DesignerPlace> {
  const folder = await mkdtemp(join(tmpdir(), 'lykta-designer-'))
  const programs = join(folder, 'programs')
  await mkdir(programs)
  await cp(join(root, 'examples/somndagbok'), join(programs, 'somndagbok'), { recursive: true })
  const start = (port: number): Promise<Designer> =>
    startDesigner({ port, programs, library: LIBRARY, webFolder: join(root, 'dist/designer'), mode: 'development' })
  let designer = await start(0)
  const port = Number(new URL(designer.url).port)
  return {
    get designer() {
      return designer
    },
    programs,
    stop: () => designer.close(),
    restart: async () => {
      designer = await start(port)
    },
    close: async () => {
      await designer.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
