import type { Name, Place } from '#dsl/ast/index.ts'
import { replacing, type Here } from './context.ts'
import type { Fix } from './diagnostic.ts'
import { spanOf } from './names.ts'
import { freeName } from './unique.ts'

/** The offer to write something between what stands there already. */
export function inserting(here: Here, at: number, text: string, grade: Fix['grade'] = 'look'): Fix {
  return { ...replacing(here, { start: at, end: at }, text), grade }
}

/** The offer to leave out a statement or a declaration, with the space before it, so that no empty line is left. */
export function leavingOut(here: Here, place: Place, grade: Fix['grade'] = 'look'): Fix {
  const before = here.textOf(here.file).slice(0, place.start)
  const start = before.trimEnd().length
  // The first thing in a file has nothing above it: there the space below goes.
  const end = start === 0 ? place.end + spaceAfter(here, place.end) : place.end
  return { grade, edits: [{ span: spanOf(here.file, { start, end }), text: '' }] }
}

function spaceAfter(here: Here, at: number): number {
  const rest = here.textOf(here.file).slice(at)
  return rest.length - rest.trimStart().length
}

/** The offer to leave out a whole statement whose inner part is known: from the words before it to its end. */
export function leavingOutFrom(here: Here, words: string, inner: Place): Fix[] {
  const text = here.textOf(here.file)
  const start = text.lastIndexOf(words, inner.start)
  if (start < 0 || text.slice(start + words.length, inner.start).trim() !== '') return []
  return [leavingOut(here, { start, end: inner.end })]
}

/** The offer to state something in a node's braces, last; a node without braces gets them. */
export function stating(here: Here, node: Place, statement: string): Fix {
  const text = here.textOf(here.file).slice(node.start, node.end)
  if (!text.endsWith('}')) return inserting(here, node.end, ` { ${statement} }`)
  const lineStart = text.lastIndexOf('\n') + 1
  const indent = text.slice(lineStart, -1)
  if (lineStart === 0 || indent.trim() !== '') return inserting(here, node.end - 1, ` ${statement} `)
  return inserting(here, node.end - 1 - indent.length, `${indent}  ${statement}\n`)
}

/** The offer to give the second of two things with one name a name of its own. */
export function renaming(here: Here, id: Name, taken: ReadonlySet<string>): Fix {
  return replacing(here, id, freeName(id.text, taken))
}
