import { keyword } from '../tokens.ts'
import { flat, StatementWriter, type PrintItems, type Written } from './line.ts'
import type { Block, Piece } from './pieces.ts'

const LOGICAL = new Set([keyword('and'), keyword('or')])

/**
 * A statement, printed. A part that its author put on a line of its own stays there. Where a line is too wide, a
 * block in it is broken if that is enough; else the statement goes on on lines of its own at its clauses, then at its
 * translations, and last at `and` and `or`.
 *
 * Whatever is broken is broken from the start: printing the outcome again takes the same decisions. Blocks that follow
 * each other, the rows of an answer, are broken all or none.
 */
export function statement(
  pieces: readonly Piece[],
  indent: number,
  printItems: PrintItems,
  broken: ReadonlySet<Block> = besideBroken(pieces),
): string {
  const write = (breaks: ReadonlySet<Piece>, blocks = broken): Written =>
    new StatementWriter(indent, blocks, printItems).write(pieces, breaks)

  const words = pieces.filter((one) => one.kind === 'word')
  const alone = new Set(words.filter((one) => one.alone))
  const clauses = new Set(words.filter((one) => one.alone || one.mark === 'clause'))
  for (const breaks of [alone, clauses]) {
    const whole = write(breaks)
    if (whole.wide.length === 0) return whole.text
    const longest = longestFlat(whole)
    const opened = longest && write(breaks, new Set([...broken, ...rowsWith(longest, pieces)]))
    if (opened?.wide.length === 0) return opened.text
  }
  const translations = new Set([...clauses, ...wideOnes(write(clauses), (one) => one.mark === 'translation')])
  const byTranslation = write(translations)
  const block = longestFlat(byTranslation)
  if (block) return statement(pieces, indent, printItems, new Set([...broken, ...rowsWith(block, pieces)]))
  const logical = wideOnes(byTranslation, (one) => LOGICAL.has(one.token.tokenType))
  return write(new Set([...translations, ...logical])).text
}

/** A block and those that stand beside it with nothing between. */
function rowsWith(block: Block, pieces: readonly Piece[]): Block[] {
  const at = pieces.indexOf(block)
  const isOther = (one: Piece): boolean => one.kind !== 'block'
  const from = pieces.slice(0, at).findLastIndex(isOther) + 1
  const to = pieces.findIndex((one, i) => i > at && isOther(one))
  return pieces.slice(from, to < 0 ? pieces.length : to).filter((one) => one.kind === 'block')
}

/** The blocks beside one that its author broke. */
function besideBroken(pieces: readonly Piece[]): Set<Block> {
  return new Set(pieces.flatMap((one) => (one.kind === 'block' && !one.flat ? rowsWith(one, pieces) : [])))
}

function wideOnes({ wide }: Written, fits: (word: Extract<Piece, { kind: 'word' }>) => boolean): Piece[] {
  return wide.flat().filter((one) => one.kind === 'word' && fits(one))
}

/** The longest of the blocks on one line where the line is too wide. */
function longestFlat({ wide }: Written): Block | undefined {
  const blocks = wide.flat().filter((one) => one.kind === 'block')
  return blocks.toSorted((a, b) => flat(b).length - flat(a).length)[0]
}
