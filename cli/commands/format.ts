import { join, resolve } from 'node:path'
import type { Language } from '#compiler/index.ts'
import { parse } from '#dsl/parse.ts'
import { format } from '#dsl/print/format.ts'
import { readText, writeText } from '../io/program-text.ts'
import { programFiles } from '../io/read-program.ts'

export interface FormatOptions {
  readonly check?: true
  readonly language: Language
}

const WORDS = {
  sv: { broken: 'går inte att tolka, och är lämnad som den är', changed: 'ändrade', would: 'skulle ändras' },
  en: { broken: 'does not parse, and was left as it is', changed: 'changed', would: 'would change' },
} as const

/**
 * Prints the .lykta files of folders anew and names those that changed, or with `check` those that would. Exit code 1
 * when a file would change or does not parse.
 */
export async function formatCommand(folders: readonly string[], { check, language }: FormatOptions): Promise<void> {
  const words = WORDS[language]
  let changed = 0
  for (const folder of folders) {
    for (const file of await programFiles(resolve(folder))) {
      const path = join(folder, file)
      const text = await readText(path)
      const parsed = parse(text)
      if (parsed.problems.length > 0) {
        process.stderr.write(`${path}: ${words.broken}\n`)
        process.exitCode = 1
        continue
      }
      const printed = format(text, parsed)
      if (printed === text) continue
      changed++
      if (check) process.exitCode = 1
      else await writeText(path, printed)
      process.stdout.write(`${path}\n`)
    }
  }
  process.stderr.write(`${changed} ${check ? words.would : words.changed}\n`)
}
