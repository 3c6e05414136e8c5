import type { Parsed } from '#dsl/parse.ts'
import { mayFollow } from './cascade.ts'
import type { Diagnostic } from './diagnostic.ts'
import { sourceOf, type Sources } from './sources.ts'

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

  #isTooMuch(): boolean {
    return [...this.#found.values()].some((one) => one.name === 'too-large')
  }

  /** What the author is told, by file and place. */
  told(parsed: ReadonlyMap<string, Parsed>, sources: Sources): Diagnostic[] {
    const partly = [...parsed].some(([file, one]) => sources.files.has(file) && one.unread.length > 0)
    const isTold = (one: Diagnostic): boolean => {
      const { file } = one.primary
      if (isSyntax(one) || one.name === 'too-large') return true
      const own = parsed.get(file)
      if (partly && one.name === 'no-program') return false
      // A file that was not read at all: there is none, or there is too much.
      if (!own) return !this.#isTooMuch()
      return !mayFollow(one, sourceOf(sources, file), own)
    }
    return [...this.#found.values()].filter(isTold).toSorted(byPlace)
  }
}

function isSyntax(one: Diagnostic): boolean {
  return one.code.startsWith('L1')
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.primary.file !== b.primary.file) return a.primary.file < b.primary.file ? -1 : 1
  return a.primary.start - b.primary.start || (a.code < b.code ? -1 : 1)
}
