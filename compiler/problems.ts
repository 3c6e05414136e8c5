import type { Parsed } from '#dsl/parse.ts'
import { mayFollow } from './cascade.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Names } from './names.ts'
import { LIBRARY_PREFIX, sourceOf, type Sources } from './sources.ts'

/** The problems of one analysis, each told once. */
export class Problems {
  readonly #found = new Map<string, Diagnostic>()

  add(one: Diagnostic): void {
    const { file, start, end } = one.primary
    const key = `${one.code} ${file} ${start} ${end} ${JSON.stringify(one.args)}`
    if (!this.#found.has(key)) this.#found.set(key, one)
  }

  hasErrors(): boolean {
    return [...this.#found.values()].some((one) => one.severity === 'error')
  }

  /** What the author is told, by file and place. */
  told(parsed: ReadonlyMap<string, Parsed>, sources: Sources, names: Names): Diagnostic[] {
    const partly = [...parsed.values()].some((one) => one.unread.length > 0)
    const isTold = (one: Diagnostic): boolean => {
      const { file } = one.primary
      if (isSyntax(one) || one.name === 'too-large') return isShown(file, names)
      const own = parsed.get(file)
      if (!own || (partly && one.name === 'no-program')) return false
      return isShown(file, names) && !mayFollow(one, sourceOf(sources, file), own)
    }
    return [...this.#found.values()].filter(isTold).toSorted(byPlace)
  }
}

function isSyntax(one: Diagnostic): boolean {
  return one.code.startsWith('L1')
}

/** Instruments that the program does not use are not its business. */
function isShown(file: string, { uses }: Names): boolean {
  return !file.startsWith(LIBRARY_PREFIX) || uses.has(file.split('/')[1] ?? '')
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.primary.file !== b.primary.file) return a.primary.file < b.primary.file ? -1 : 1
  return a.primary.start - b.primary.start || (a.code < b.code ? -1 : 1)
}
