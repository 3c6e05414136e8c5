import type { Parsed } from './part.ts'
import { partsOf } from './parts.ts'
import { shifted } from './shift.ts'

export type { Parsed } from './part.ts'
export type { SyntaxProblem } from './problems.ts'

/** Reads one file. Never throws: text that does not parse gives problems and the tree of the rest. */
export function parse(text: string): Parsed {
  return joined(partsOf(text, () => undefined).map(({ start, part }) => shifted(part, start)))
}

/** Parts that follow each other in a file as one. */
export function joined(parts: readonly Parsed[]): Parsed {
  const [first] = parts
  if (first && parts.length === 1) return first
  return {
    ast: { declarations: parts.flatMap((one) => one.ast.declarations) },
    problems: parts.flatMap((one) => one.problems),
    unread: parts.flatMap((one) => one.unread),
    unreadNames: new Set(parts.flatMap((one) => [...one.unreadNames])),
    tokens: parts.flatMap((one) => one.tokens),
    comments: parts.flatMap((one) => one.comments),
    marks: new Map(parts.flatMap((one) => [...one.marks])),
  }
}
