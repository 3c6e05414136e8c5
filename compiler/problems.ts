import { mayFollow } from './cascade.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Home } from './homes.ts'
import { LIBRARY_PREFIX } from './sources.ts'

/** The problems of one analysis, each told once. */
export class Problems {
  readonly #found = new Map<string, Diagnostic>()

  constructor(problems: Iterable<Diagnostic> = []) {
    for (const one of problems) this.add(one)
  }

  add(one: Diagnostic): void {
    const { file, start, end } = one.primary
    const key = `${one.code} ${file} ${start} ${end} ${JSON.stringify(one.args)}`
    if (!this.#found.has(key)) this.#found.set(key, one)
  }

  hasErrors(): boolean {
    return [...this.#found.values()].some((one) => one.severity === 'error')
  }

  /** What the author is told: not what only follows from text that could not be read. */
  told(homes: ReadonlyMap<string, Home>): Diagnostic[] {
    const partly = [...homes.values()].some(
      ({ file, part }) => !file.startsWith(LIBRARY_PREFIX) && part.unread.length > 0,
    )
    const isTold = (one: Diagnostic): boolean => {
      if (isSyntax(one) || one.name === 'too-large') return true
      if (partly && one.name === 'no-program') return false
      const home = homes.get(one.primary.file)
      // A file that was not read at all: there is none, or there is too much.
      if (!home) return !this.#isTooMuch()
      return !mayFollow(one, home.part)
    }
    return [...this.#found.values()].filter(isTold)
  }

  #isTooMuch(): boolean {
    return [...this.#found.values()].some((one) => one.name === 'too-large')
  }
}

function isSyntax(one: Diagnostic): boolean {
  return one.code.startsWith('L1')
}
