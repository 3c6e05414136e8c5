import { setFlagsFromString } from 'node:v8'
import type { Language } from '#compiler/index.ts'
import { load, reportTo, type Loaded } from '../io/load.ts'
import type { FixGrade } from '../io/mend-program.ts'
import { paint } from '../io/paint.ts'
import { acceptedText, diagnosticData } from '../io/report.ts'

export interface CheckOptions {
  readonly format: 'text' | 'json' | 'sarif' | 'github'
  readonly fix?: FixGrade
  readonly watch?: boolean
  readonly language: Language
  readonly library?: string
}

/**
 * V8 optimizes what has run for a while, and one check is over before most of that has paid for itself: it waits some
 * fifteen times as long as it does by itself. What runs on in a very large program is optimized all the same.
 */
const OPTIMIZING_LATER = '--interrupt-budget=1000000'

/** Prints every problem of every program, mended first where asked; exit code 1 when one of them has an error. */
export async function check(folders: readonly string[], options: CheckOptions): Promise<void> {
  if (options.watch !== true) {
    setFlagsFromString(OPTIMIZING_LATER)
    const programs = await checkOnce(folders, options, [])
    if (programs.some(({ analysis }) => analysis.bundle === null)) process.exitCode = 1
    return
  }
  const { rerunOnSave } = await import('../io/watch.ts')
  let programs: readonly Loaded[] = []
  await rerunOnSave(folders, options.language, async () => {
    programs = await checkOnce(folders, options, programs)
  })
}

/** Checks the programs; where they were before, what has not changed since is not worked out again. */
async function checkOnce(
  folders: readonly string[],
  options: CheckOptions,
  previous: readonly Loaded[],
): Promise<Loaded[]> {
  const programs: Loaded[] = []
  for (const [place, folder] of folders.entries()) programs.push(await loaded(folder, options, previous[place]))
  await print(programs, options)
  return programs
}

async function loaded(
  folder: string,
  { fix, format, language, library }: CheckOptions,
  previous: Loaded | undefined,
): Promise<Loaded> {
  const program = await load(folder, library, undefined, previous)
  if (fix === undefined) return program
  const { mendProgram } = await import('../io/mend-program.ts')
  const done = await mendProgram(program, fix, language)
  const stream = format === 'text' ? process.stdout : process.stderr
  for (const line of done) stream.write(`${line}\n`)
  return done.length === 0 ? program : load(folder, library, undefined, program)
}

async function print(programs: readonly Loaded[], { format, language }: CheckOptions): Promise<void> {
  switch (format) {
    case 'json': {
      const problems = programs.flatMap(({ analysis, origin }) => [
        ...analysis.diagnostics.map((one) => diagnosticData(one, origin, language)),
        ...analysis.accepted.map(({ problem, reason }) => diagnosticData(problem, origin, language, reason)),
      ])
      process.stdout.write(`${JSON.stringify(problems, null, 2)}\n`)
      return
    }
    case 'sarif': {
      const { sarif } = await import('../io/sarif.ts')
      process.stdout.write(`${JSON.stringify(sarif(programs, language), null, 2)}\n`)
      return
    }
    case 'github': {
      const { workflowCommand } = await import('../io/github.ts')
      for (const { analysis, origin } of programs)
        for (const one of analysis.diagnostics) process.stdout.write(`${workflowCommand(one, origin, language)}\n`)
      return
    }
    case 'text':
      for (const program of programs) {
        reportTo(process.stdout, program, language)
        if (program.analysis.diagnostics.length === 0)
          process.stdout.write(`${paint('✓', 'green')} ${program.folder}: ${noProblems(program, language)}\n`)
      }
  }
}

function noProblems({ analysis: { accepted } }: Loaded, language: Language): string {
  const none = language === 'sv' ? 'inga fel' : 'no problems'
  return accepted.length === 0 ? none : `${none}, ${acceptedText(accepted.length, language)}`
}
