import { resolve } from 'node:path'
import { analyze, type Analysis, type Language } from '#compiler/index.ts'
import { readProgram } from './read-program.ts'
import { diagnosticText, tally, type Origin } from './report.ts'
import { LIBRARY } from './root.ts'

export interface Loaded {
  readonly folder: string
  readonly origin: Origin
  readonly analysis: Analysis
}

/** Reads and analyzes a program's folder. What has not changed since `previous` is not worked out again. */
export async function load(
  folder: string,
  library: string = LIBRARY,
  version?: string,
  previous?: Loaded,
): Promise<Loaded> {
  const sources = await readProgram(resolve(folder), library)
  const analysis = analyze(sources, version, previous?.analysis)
  return { folder, origin: { folder, library, sources }, analysis }
}

/** Prints what was found, to standard error. Says whether the program is sound. */
export function reportTo(
  stream: NodeJS.WritableStream,
  { analysis, folder, origin }: Loaded,
  language: Language,
): boolean {
  for (const problem of analysis.diagnostics) stream.write(`${diagnosticText(problem, origin, language)}\n\n`)
  const sound = analysis.bundle !== null
  if (!sound || analysis.diagnostics.length > 0)
    stream.write(`${folder}: ${tally(analysis.diagnostics, language, analysis.accepted.length)}\n`)
  return sound
}
