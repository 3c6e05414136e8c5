import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { build, type Language } from '#compiler/index.ts'
import { loadVerified } from '../io/load-verified.ts'
import { reportTo } from '../io/load.ts'

export interface BuildOptions {
  readonly out: string
  readonly release: string
  readonly language: Language
  readonly library?: string
}

/** Writes `OUT/PROGRAM-VERSION/`: bundle.json, bundle.map.json and media. A program with errors writes nothing. */
export async function buildCommand(folder: string, { out, release, language, library }: BuildOptions): Promise<void> {
  const program = await loadVerified(folder, library, release)
  reportTo(process.stderr, program, language)
  const built = build(program.analysis)
  if (!built) {
    process.exitCode = 1
    return
  }
  const target = join(out, `${built.program}-${built.version}`)
  const making = `${target}.part`
  await rm(making, { recursive: true, force: true })
  await mkdir(join(making, 'media'), { recursive: true })
  await writeFile(join(making, 'bundle.json'), built.text)
  await writeFile(join(making, 'bundle.map.json'), JSON.stringify(Object.fromEntries(built.sourceOf)))
  for (const [digest, path] of built.media)
    await copyFile(join(folder, path), join(making, 'media', digest + extname(path)))
  await rm(target, { recursive: true, force: true })
  await rename(making, target)
  process.stdout.write(`${target}\n${built.program} ${built.version} sha256:${built.digest}\n`)
}
