import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { act } from '#actions/door/act.ts'
import type { Context } from '#actions/context/context.ts'
import { publishBundle } from '#actions/publishing/publish-bundle.ts'
import { newestFirst } from '#actions/publishing/version.ts'
import { build, type Built, type Language } from '#compiler/index.ts'
import type { Published } from '#schemas/generated/api.ts'
import { openRuntime } from '#server/open.ts'
import { versionsOf } from '#storage/queries/bundles.ts'
import { prepareFolder } from '../io/database.ts'
import { UserError } from '../io/fail.ts'
import { loadVerified } from '../io/load-verified.ts'
import { reportTo, type Loaded } from '../io/load.ts'
import { quietLog } from '../io/quiet-log.ts'
import { scenarioText } from '../io/scenario-text.ts'
import { playAll } from './test.ts'

export interface PublishOptions {
  readonly release?: string
  readonly database: string
  readonly language: Language
  readonly library?: string
}

const FIRST_VERSION = '1.0.0'

/** Publishes a program to the runtime that keeps its data in a database. */
export async function publish(folder: string, options: PublishOptions): Promise<void> {
  await prepareFolder(options.database)
  const runtime = await openRuntime({ database: options.database, mode: 'production', log: quietLog })
  try {
    const published = await publishTo(runtime.context, folder, options)
    if (published === null) process.exitCode = 1
    else process.stdout.write(`${publishedText(published, options.language)}\n`)
  } finally {
    await runtime.close()
  }
}

/** Checks, plays, builds and publishes; null, with what was wrong printed, when the program does not hold. */
export async function publishTo(
  context: Context,
  folder: string,
  { release, language, library }: Omit<PublishOptions, 'database'>,
): Promise<Published | null> {
  const program = await loadVerified(folder, library)
  const sound = reportTo(process.stderr, program, language)
  const failed = playAll(program).filter(({ played }) => !played.ok)
  for (const one of failed) process.stderr.write(`${scenarioText(one, language)}\n`)
  if (!sound || failed.length > 0) return null
  const built = await versioned(context, program, release)
  const media: Record<string, string> = {}
  for (const [digest, path] of built.media) media[digest] = (await readFile(join(folder, path))).toString('base64')
  const caller = { kind: 'system', name: 'command line', request: `publish ${built.digest}` } as const
  const result = await act(context, caller, publishBundle, {
    digest: built.digest,
    bundle: built.text,
    media,
  })
  if (result.ok) return result.value
  throw new UserError(`The runtime refused the bundle (${result.problem.code}). ${result.problem.detail ?? ''}`)
}

/** The program under the version asked for; else under the newest one when nothing has changed, or the one after it. */
async function versioned(
  context: Context,
  { analysis, folder, origin }: Loaded,
  release: string | undefined,
): Promise<Built> {
  const under = async (version: string): Promise<Built> => {
    const built = build((await loadVerified(folder, origin.library, version)).analysis)
    if (!built) throw new UserError(`${folder} changed while it was being published.`)
    return built
  }
  if (release !== undefined) return under(release)
  const program = analysis.bundle?.program ?? ''
  const [newest] = (await context.store.read((db) => versionsOf(db, program))).toSorted((a, b) =>
    newestFirst(a.version, b.version),
  )
  if (!newest) return under(FIRST_VERSION)
  const same = await under(newest.version)
  return same.digest === newest.digest ? same : under(next(newest.version))
}

function next(version: string): string {
  const [major = 1, minor = 0] = version.split('.').map(Number)
  return `${major}.${minor + 1}.0`
}

export function publishedText({ program, version, digest, new: isNew }: Published, language: Language): string {
  const words = {
    sv: isNew ? 'publicerad' : 'redan publicerad, inget har ändrats',
    en: isNew ? 'published' : 'already published, nothing has changed',
  }
  return `${program} ${version} ${words[language]} (sha256:${digest.slice(0, 12)}…)`
}
