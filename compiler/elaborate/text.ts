import type * as ast from '#dsl/ast/index.ts'
import type { Text } from '#schemas/generated/bundle.ts'
import { from, problem, removing, replacing, type Here } from '../context.ts'
import { LIBRARY_PREFIX } from '../sources.ts'
import { WRITTEN_IN } from './languages.ts'
import { checkPlaceholders, filled } from './placeholders.ts'

/**
 * A wording with its translations. A program's own text must be in its languages. An instrument of the library has
 * languages of its own: those the program has not are left out, and where it lacks the program's first language,
 * its own first wording stands in.
 */
export function text(here: Here, wording: ast.Wording, kind: 'plain' | 'markdown' = 'plain'): Text {
  const isOwn = !here.file.startsWith(LIBRARY_PREFIX)
  const said = isOwn ? inProgram(here, wording) : inLibrary(wording)
  // A translation whose language is wrong may well be the one that seems to be missing.
  const known = isOwn ? wording.translations.every(({ language }) => here.languages.includes(language.text)) : true
  const isMarkdown = kind === 'markdown'
  const wordingIn = (language: string, quote: ast.Quote): string => filled(here, quote, language, isMarkdown)
  const first = here.languages[0] ?? WRITTEN_IN
  const result: Record<string, string> = { [first]: wordingIn(first, said.get(first) ?? wording.first) }
  for (const language of here.languages) {
    const quote = said.get(language)
    if (quote) result[language] = wordingIn(language, quote)
    else if (known && isWritten(wording))
      problem(here, 'translation-missing', wording, { language: { code: language } })
  }
  for (const quote of [wording.first, ...wording.translations.map((one) => one.quote)]) {
    if (quote.value.trim() === '' && isWritten(quote)) problem(here, 'empty-text', quote, {})
    checkPlaceholders(here, quote, isMarkdown)
  }
  return from(here, wording, result)
}

function inLibrary({ first, translations }: ast.Wording): Map<string, ast.Quote> {
  return new Map([[WRITTEN_IN, first], ...translations.map(({ language, quote }) => [language.text, quote] as const)])
}

function inProgram(here: Here, { first, translations }: ast.Wording): Map<string, ast.Quote> {
  const said = new Map([[here.languages[0] ?? WRITTEN_IN, first]])
  translations.forEach(({ language, quote }, i) => {
    const translation = { start: translations[i - 1]?.quote.end ?? first.end, end: quote.end }
    const earlier = said.get(language.text)
    if (earlier) {
      const fixes = earlier.value === quote.value ? [removing(here, translation, 'safe')] : []
      problem(here, 'stated-twice', language, { word: { code: language.text } }, { fixes })
    } else if (here.languages.includes(language.text)) said.set(language.text, quote)
    else if (language.text !== '') unknownLanguage(here, language, translation, lacking(here, translations))
  })
  return said
}

/** The only language that a text is not in; null where there is none, or are several. */
function lacking({ languages }: Here, translations: ast.Wording['translations']): string | null {
  const [one = null, ...others] = languages
    .slice(1)
    .filter((code) => !translations.some((t) => t.language.text === code))
  return others.length === 0 ? one : null
}

function unknownLanguage(here: Here, language: ast.Name, translation: ast.Place, meant: string | null): void {
  const languages = here.languages.map((code) => ({ code }))
  const fix = meant === null ? removing(here, translation) : replacing(here, language, meant)
  const fixes = isWritten(translation) ? [fix] : []
  problem(here, 'unknown-language', language, { language: language.text, languages }, { fixes })
}

/** Not one that recovery put in the place of one that is missing. */
function isWritten({ start, end }: ast.Place): boolean {
  return end > start
}

/** A text that is shown as Markdown. */
export function markdown(here: Here, wording: ast.Wording): Text {
  return text(here, wording, 'markdown')
}

export function maybeText(here: Here, wording: ast.Wording | null): Text | null {
  return wording && text(here, wording)
}
