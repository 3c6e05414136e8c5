import type { Bundle, Text } from '#schemas/generated/bundle.ts'
import type { Context } from '../context.ts'
import { diagnostic } from '../diagnostic.ts'
import { lix } from '../reading/lix.ts'
import { sentencesOf, type Sentence } from '../reading/sentences.ts'
import type { Span } from '../sources.ts'

/** Beyond this, a text is harder than ordinary prose: too hard for somebody who is unwell or tired. */
const HARDEST = 45

/** In a shorter text, one long word decides. */
const FEWEST_WORDS = 40

/** Advice on plain language is fifteen to twenty words; a reader who is tired has lost the beginning long before this. */
const LONGEST_SENTENCE = 30

/** The languages that the measure is known to fit. */
const MEASURED = ['sv', 'en']

/** Reports what patients read that is hard to read. Questionnaires of others stay as they were tested. */
export function readingEase(context: Context, bundle: Bundle): void {
  for (const text of markdownOf(bundle)) {
    const span = context.origin.get(text)
    if (!span) continue
    for (const [language, said, { tooLong, words, ease }] of readingsOf(text)) {
      for (const one of tooLong) {
        const place = sentenceAt(context, span, said, one)
        context.report(diagnostic('long-sentence', place, { count: one.words.length, limit: LONGEST_SENTENCE }))
      }
      if (words < FEWEST_WORDS || ease <= HARDEST || !MEASURED.includes(language)) continue
      context.report(diagnostic('hard-to-read', span, { language: { code: language }, lix: ease, limit: HARDEST }))
    }
  }
}

interface Reading {
  readonly tooLong: readonly Sentence[]
  readonly words: number
  readonly ease: number
}

type InLanguage = readonly [language: string, said: string, reading: Reading]

const KNOWN = new WeakMap<Text, readonly InLanguage[]>()

/** A text that has not changed is the same object, and is read once. */
function readingsOf(text: Text): readonly InLanguage[] {
  const known =
    KNOWN.get(text) ?? Object.entries(text).map(([language, said]) => [language, said, readingOf(said)] as const)
  KNOWN.set(text, known)
  return known
}

function readingOf(said: string): Reading {
  const sentences = sentencesOf(said)
  return {
    tooLong: sentences.filter((one) => one.words.length > LONGEST_SENTENCE),
    words: sentences.reduce((sum, one) => sum + one.words.length, 0),
    ease: sentences.length === 0 ? 0 : Math.round(lix(sentences)),
  }
}

/** The Markdown that a program's own author wrote for patients. */
function markdownOf({ forms, modules, flags }: Bundle): Text[] {
  const own = forms.filter((one) => one.instrument === null)
  const pages = modules.flatMap((one) => one.sections.flatMap((section) => section.pages))
  const texts: (Text | null)[] = [
    ...own.flatMap((form) => [form.intro, ...form.results.map((one) => one.explain)]),
    ...pages.flatMap((page) => page.blocks.map((one) => (one.kind === 'text' || one.kind === 'tip' ? one.text : null))),
    ...flags.map((one) => one.advice),
  ]
  return texts.filter((one) => one !== null)
}

/** Where a sentence is written. A text's lines are indented where it stands, so its first line is looked for, and its last. */
function sentenceAt(context: Context, span: Span, said: string, { start, end }: Sentence): Span {
  const written = context.textOf(span.file).slice(span.start, span.end)
  const lines = said.slice(start, end).split('\n')
  const from = written.indexOf(lines[0] ?? '')
  const last = lines.at(-1)?.trim() ?? ''
  const to = from < 0 ? -1 : written.indexOf(last, from)
  if (to < 0) return span
  return { file: span.file, start: span.start + from, end: span.start + to + last.length }
}
