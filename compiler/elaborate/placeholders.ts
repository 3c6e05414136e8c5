import type * as ast from '#dsl/ast/index.ts'
import { DEEPEST } from '#dsl/limits.ts'
import { ANY_NAME } from '#dsl/unread.ts'
import { named, problem, replacing, type Here } from '../context.ts'
import { nearest } from '../nearest.ts'

/** What the engine fills in when a Markdown text is shown. */
const FIRST_NAME = '{patient.first_name}'

/** A single name in braces, with or without points in it. Anything else in braces is prose. */
const PLACEHOLDER = /\{[ \t]*[\p{L}_][\p{L}\p{N}_]*(?:[ \t]*\.[ \t]*[\p{L}_][\p{L}\p{N}_]*)*[ \t]*\}/gu
const NAMED_TEXT = /^\{text\.([\p{L}_][\p{L}\p{N}_]*)\}$/u

/** How long a text may become when the named texts in it are filled in. */
const LONGEST_TEXT = 100_000

interface Placeholder extends ast.Place {
  readonly written: string
  /** The named text it stands for; null: none. */
  readonly text: (ast.Name & { readonly text: string }) | null
}

/** What stands in braces in a quoted text, as it is written. */
export function placeholdersIn(here: Here, { start, end }: ast.Quote): Placeholder[] {
  const quoted = here.textOf(here.file).slice(start, end)
  if (!quoted.includes('{')) return []
  return [...quoted.matchAll(PLACEHOLDER)].map((match) => {
    const [written] = match
    const place = { start: start + match.index, end: start + match.index + written.length }
    const id = NAMED_TEXT.exec(written)?.[1]
    return {
      written,
      ...place,
      text: id === undefined ? null : { text: id, start: place.end - 1 - id.length, end: place.end - 1 },
    }
  })
}

/** Reports what stands in braces and is neither a named text nor, in Markdown, the patient's first name. */
export function checkPlaceholders(here: Here, quote: ast.Quote, isMarkdown: boolean): void {
  const { texts, unread } = here.names
  for (const { written, text, ...place } of placeholdersIn(here, quote)) {
    if (text && texts.has(text.text)) named(here, text, texts.get(text.text))
    else if (written === FIRST_NAME) {
      if (!isMarkdown) problem(here, 'first-name-not-here', place, {})
    } else if (!text || (!unread.has(text.text) && !unread.has(ANY_NAME))) {
      const near = nearest(written, [FIRST_NAME, ...[...texts.keys()].map((id) => `{text.${id}}`)])
      const fixes = near === null ? [] : [replacing(here, place, near)]
      problem(
        here,
        'unknown-placeholder',
        place,
        { name: { code: written }, suggestion: near && { code: near } },
        { fixes },
      )
    }
  }
}

/** A quote's wording with the named texts in it filled in, in a language. */
export function filled(here: Here, quote: ast.Quote, language: string, isMarkdown: boolean): string {
  if (!quote.value.includes('{text.')) return quote.value
  const room = { left: LONGEST_TEXT }
  const value = expanded(here, quote.value, language, room)
  if (room.left <= 0)
    problem(here, 'too-large', quote, { what: { term: 'text_length' }, size: LONGEST_TEXT + 1, limit: LONGEST_TEXT })
  if (!isMarkdown && value.includes(FIRST_NAME) && !quote.value.includes(FIRST_NAME))
    problem(here, 'first-name-not-here', quote, {})
  return value
}

/**
 * Texts that name each other very many times end where there is no room left. In a circle, which is reported where the
 * texts are declared, a text stands once.
 */
function expanded(
  here: Here,
  value: string,
  language: string,
  room: { left: number },
  within: readonly string[] = [],
): string {
  return value.replace(PLACEHOLDER, (written) => {
    const id = NAMED_TEXT.exec(written)?.[1]
    const declared = id === undefined ? undefined : here.names.texts.get(id)
    if (id === undefined || !declared || room.left <= 0 || within.includes(id)) return written
    const { first, translations } = declared.ast.text
    const said = (translations.find((one) => one.language.text === language)?.quote ?? first).value
    room.left = within.length < DEEPEST ? room.left - said.length - 1 : 0
    return expanded(here, said, language, room, [...within, id])
  })
}
