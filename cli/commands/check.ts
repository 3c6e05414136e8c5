import type { Language } from '#compiler/index.ts'
import { load, reportTo } from '../io/load.ts'
import { paint } from '../io/paint.ts'
import { diagnosticData } from '../io/report.ts'

export interface CheckOptions {
  readonly format: 'text' | 'json'
  readonly language: Language
  readonly library?: string
}

/** Prints every problem of every program; exit code 1 when one of them has an error. */
export async function check(folders: readonly string[], { format, language, library }: CheckOptions): Promise<void> {
  const programs = await Promise.all(folders.map((folder) => load(folder, library)))
  if (format === 'json') {
    const problems = programs.flatMap(({ analysis, origin }) =>
      analysis.diagnostics.map((one) => diagnosticData(one, origin, language)),
    )
    process.stdout.write(`${JSON.stringify(problems, null, 2)}\n`)
  } else {
    for (const program of programs) {
      reportTo(process.stdout, program, language)
      if (program.analysis.diagnostics.length === 0)
        process.stdout.write(
          `${paint('✓', 'green')} ${program.folder}: ${language === 'sv' ? 'inga fel' : 'no problems'}\n`,
        )
    }
  }
  if (programs.some(({ analysis }) => analysis.bundle === null)) process.exitCode = 1
}
