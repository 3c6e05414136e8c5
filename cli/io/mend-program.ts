import { join } from 'node:path'
import type { Fix, Language } from '#compiler/index.ts'
import { mend, type Mended } from '#compiler/mend.ts'
import { position } from './excerpt.ts'
import type { Loaded } from './load.ts'
import { readText, writeText } from './program-text.ts'
import { UserError } from './fail.ts'
import { pathOf, textOf } from './report.ts'

/** Which fixes to make: those that keep what the author plainly meant, or also those that somebody should look at. */
export type FixGrade = 'safe' | 'all'

const GRADES = { safe: ['safe'], all: ['safe', 'look'] } as const satisfies Record<FixGrade, readonly Fix['grade'][]>

/** Mends what can be mended in a program's own files, and says what it did, a line each. */
export async function mendProgram(program: Loaded, grade: FixGrade, language: Language): Promise<string[]> {
  const { folder, origin, analysis } = program
  const { files, done } = mend(analysis.diagnostics, origin.sources, GRADES[grade])
  for (const [file, text] of files) {
    const path = join(folder, file)
    if ((await readText(path)) !== origin.sources.files.get(file))
      throw new UserError(`${path} changed while it was being mended. Nothing was written to it.`)
    await writeText(path, text)
  }
  return done.map((one) => doneText(one, program, language))
}

function doneText({ problem, edits }: Mended['done'][number], { origin }: Loaded, language: Language): string {
  const word = language === 'sv' ? 'lagat' : 'fixed'
  const changes = edits.map(({ span, text }) => {
    const source = textOf(span, origin.sources)
    return `${shown(source.slice(span.start, span.end))} → ${shown(text)}`
  })
  const { line, column } = position(textOf(problem.primary, origin.sources), problem.primary.start)
  return `${word} ${problem.code} ${pathOf(problem.primary, origin)}:${line}:${column}: ${changes.join(', ')}`
}

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line === '' ? '∅' : line.length > 60 ? `${line.slice(0, 60)}…` : line
}
