import { join } from 'node:path'
import { seedDemonstration } from '#actions/demonstration/demonstration.ts'
import { startDesigner } from '#designer/server/index.ts'
import { startRuntime } from '#server/main.ts'
import { prepareFolder } from '../io/database.ts'
import { UserError } from '../io/fail.ts'
import { preferredLanguage } from '../io/language.ts'
import { paint } from '../io/paint.ts'
import { portOf } from '../io/port.ts'
import { quietLog } from '../io/quiet-log.ts'
import { LIBRARY, ROOT } from '../io/root.ts'
import { untilStopped } from '../io/until-stopped.ts'
import { publishedText, publishTo } from './publish.ts'

export interface DemoOptions {
  readonly database: string
  readonly port: string
  readonly designerPort: string
}

const EXAMPLES = join(ROOT, 'examples')
const PROGRAM = 'somndagbok'

/** Publishes the example as any program is published, then serves runtime and designer with made-up people. */
export async function demo({ database, port, designerPort }: DemoOptions): Promise<void> {
  await prepareFolder(database)
  const runtime = await startRuntime({
    database,
    port: portOf(port),
    mode: 'development',
    webFolder: join(ROOT, 'dist', 'web'),
    log: quietLog,
  })
  const published = await publishTo(runtime.context, join(EXAMPLES, PROGRAM), { language: preferredLanguage() })
  if (published === null) throw new UserError(`${join(EXAMPLES, PROGRAM)} has errors, so there is nothing to show.`)
  process.stdout.write(`${publishedText(published, preferredLanguage())}\n`)
  await seedDemonstration({ context: runtime.context, program: PROGRAM })
  const designer = await startDesigner({
    port: portOf(designerPort),
    programs: EXAMPLES,
    library: LIBRARY,
    webFolder: join(ROOT, 'dist', 'designer'),
    mode: 'development',
  })
  for (const url of [`${runtime.url}/api/ready`, designer.url]) await answers(url)
  process.stdout.write(welcome(runtime.url, designer.url, database))
  await untilStopped([runtime, designer])
}

async function answers(url: string): Promise<void> {
  const { ok, status } = await fetch(url)
  if (!ok) throw new Error(`${url} answered ${status}`)
}

function welcome(runtime: string, designer: string, database: string): string {
  return `
  ${paint('Patients and clinicians', 'bold')}   ${paint(runtime, 'cyan')}
      Anna Testsson   patient, in the sleep diary since today
      Karin Ek        clinician, sees Anna and Bo Provberg
  ${paint('Designer', 'bold')}                  ${paint(designer, 'cyan')}
      the sleep diary as text, checked and shown while you type

  Everybody is made up: choose who to be on the first page. Data is in ${database}. Ctrl+C stops.

lykta ready
`
}
