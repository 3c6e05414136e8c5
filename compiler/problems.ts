import { mayFollow } from './cascade.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Home } from './homes.ts'
import { oneOfEachCause } from './one-cause.ts'
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
    const known = this.#knowsLanguages(homes)
    const isTold = (one: Diagnostic): boolean => {
      if (!known && isOfLanguages(one) && !isHeader(homes.get(one.primary.file))) return false
      if (isSyntax(one) || one.name === 'too-large') return true
      if (partly && one.name === 'no-program') return false
      const home = homes.get(one.primary.file)
      // A file that was not read at all: there is none, or there is too much.
      if (!home) return !this.#isTooMuch()
      return !mayFollow(one, home.part)
    }
    return oneOfEachCause([...this.#found.values()].filter(isTold), homes)
  }

  /** Where a language's code is wrong, or the header could not be read whole, nobody knows which languages there are. */
  #knowsLanguages(homes: ReadonlyMap<string, Home>): boolean {
    if ([...this.#found.values()].some((one) => one.name === 'bad-language')) return false
    const headers = [...homes.values()].filter(isHeader)
    const isOwn = ({ file }: Home): boolean => !file.startsWith(LIBRARY_PREFIX)
    if (headers.length > 0) return headers.every(({ part }) => part.unread.length === 0)
    return [...homes.values()].every((home) => !isOwn(home) || home.part.unread.length === 0)
  }

  #isTooMuch(): boolean {
    return [...this.#found.values()].some((one) => one.name === 'too-large')
  }
}

function isHeader(home: Home | undefined): boolean {
  return home?.part.ast.declarations.some(({ kind }) => kind === 'program') ?? false
}

/** Of a text's languages, also of a translation into the language that the program is written in. */
function isOfLanguages({ name, args }: Diagnostic): boolean {
  const word = args['word']
  const isTranslated = typeof word === 'object' && word !== null && 'code' in word && /^[a-z]{2}$/.test(word.code)
  return name === 'unknown-language' || name === 'translation-missing' || (name === 'stated-twice' && isTranslated)
}

function isSyntax(one: Diagnostic): boolean {
  return one.code.startsWith('L1')
}
