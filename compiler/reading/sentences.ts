/** A sentence of a text: its words, and where it stands. Offsets are of the text it was found in, half open. */
export interface Sentence {
  readonly words: readonly string[]
  readonly start: number
  readonly end: number
}

/** A sign of Markdown or a gap, blanked out so that everything else stays where it is. */
const MARKS = [
  /\]\([^)\s]*\)/g, // the address of a link
  /^[ \t]*(?:#{1,6}|>|[-*+]|\d+[.)])(?=\s)/gm, // headings, quotations and items of lists
  /[*_`[\]|~]/g,
]

/**
 * The sentences of a Markdown text. A line break in the middle of a paragraph does not end one; a blank line, an item of
 * a list and a heading do, with or without a full stop.
 */
export function sentencesOf(markdown: string): Sentence[] {
  const named = markdown.replace(/\{[^{}\s]+\}/g, (gap) => 'Namn'.padEnd(gap.length).slice(0, gap.length))
  const plain = MARKS.reduce((text, mark) => text.replace(mark, (found) => ' '.repeat(found.length)), named)
  const ends = [...markdown.matchAll(/\n\s*\n|\n[ \t]*(?:#{1,6}|>|[-*+]|\d+[.)])\s/g)].map((one) => one.index)
  const stops = [...plain.matchAll(/[.!?…:](?=\s+["”(]?\p{Lu}|\s*$|\s*\n)/gu)].map((one) => one.index + 1)
  const cuts = [...new Set([0, ...ends, ...stops, plain.length])].toSorted((a, b) => a - b)
  return cuts.slice(1).flatMap((end, i) => {
    const start = cuts[i] ?? 0
    const part = plain.slice(start, end)
    const words = part.match(/[\p{L}\p{N}]+(?:[-’'.,:/][\p{L}\p{N}]+)*/gu) ?? []
    const [first, last] = [words[0], words.at(-1)]
    if (first === undefined || last === undefined) return []
    return [{ words, start: start + part.indexOf(first), end: start + part.lastIndexOf(last) + last.length }]
  })
}
