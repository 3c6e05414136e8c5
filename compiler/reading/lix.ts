import type { Sentence } from './sentences.ts'

/** A long word has more than six letters; what stands between them does not count. */
const LONG = /(?:\p{L}\P{L}*){7}/u

/**
 * How hard a text is to read, by Björnsson, Läsbarhet, 1968: words in a sentence, plus long words in a hundred. Under 30
 * is very easy, 40 ordinary prose, over 50 hard. It was made for Swedish; Anderson, Lix and Rix (Journal of Reading 26,
 * 1983) found that it ranks English texts as well.
 */
export function lix(sentences: readonly Sentence[]): number {
  const words = sentences.flatMap((one) => one.words)
  const long = words.filter((word) => LONG.test(word))
  return words.length / sentences.length + (100 * long.length) / words.length
}
