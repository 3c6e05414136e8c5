import type { Wording } from '#dsl/ast/index.ts'
import { parse } from '#dsl/parse.ts'
import type { Text } from '#schemas/generated/bundle.ts'
import { readTexts } from './texts.ts'

interface Head {
  readonly title: Text
  readonly purpose: Text
}

/** The title and purpose that a program's text gives it, by language. A text that cannot be read gives none. */
export async function headOf(folder: string): Promise<Head> {
  try {
    for (const { text } of await readTexts(folder)) {
      // Most files hold no header; only one that may is worth parsing.
      if (!/\bprogram\s/.test(text)) continue
      const program = parse(text).ast.declarations.find((one) => one.kind === 'program')
      if (program === undefined) continue
      const first = program.languages[0]?.text ?? 'sv'
      return { title: byLanguage(program.title, first), purpose: byLanguage(program.purpose, first) }
    }
  } catch {
    // Opening the program tells what is wrong with it.
  }
  return { title: {}, purpose: {} }
}

function byLanguage(wording: Wording | null, first: string): Text {
  if (wording === null) return {}
  const translations = wording.translations.map(({ language, quote }) => [language.text, quote.value] as const)
  return Object.fromEntries([[first, wording.first.value] as const, ...translations])
}
