import { joined, type Parsed } from '#dsl/parse.ts'
import type { Part } from '#dsl/part.ts'
import { partsOf } from '#dsl/parts.ts'
import { shifted } from '#dsl/shift.ts'
import { LIBRARY_PREFIX, type Sources, type Span } from './sources.ts'

/*
 * A file is read by its declarations, and each of these parts has a home: a name that stays the same for as long as
 * the part's text does, wherever in the file it stands. During an analysis a place is an offset in a home, so that
 * what is known of a declaration stays true when something above it changes. `placed` says where that is in the file.
 */

/** A file's path and, behind a sign that no path has, a number that no other part of the file has had. */
const SIGN = '\u0000'

export interface Home {
  readonly name: string
  readonly file: string
  /** Where in the file it begins. */
  readonly start: number
  readonly part: Part
}

export interface FileParts {
  readonly text: string
  readonly homes: readonly Home[]
  /** The number of the next home. */
  readonly next: number
}

/** Every file's parts, by path in order, the library's behind the program's own. Parts that were known before keep their homes. */
export function partsOfAll(
  { files, library }: Sources,
  before: ReadonlyMap<string, FileParts> | undefined,
): Map<string, FileParts> {
  const own = [...files].toSorted(byPath)
  const others = [...library].toSorted(byPath).map(([path, text]) => [LIBRARY_PREFIX + path, text] as const)
  return new Map([...own, ...others].map(([file, text]) => [file, fileParts(file, text, before?.get(file))]))
}

function byPath([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1
}

function fileParts(file: string, text: string, before: FileParts | undefined): FileParts {
  if (before?.text === text) return before
  const known = new Pool(before?.homes ?? [])
  let next = before?.next ?? 0
  const homes = partsOf(text, (own, follower) => known.take(own, follower)).map(({ start, part }): Home => {
    const name = known.nameOf(part) ?? `${file}${SIGN}${next++}`
    return { name, file, start, part }
  })
  return { text, homes, next }
}

/** Parts that were read before, each to be taken once: a text that stands in a file twice has two homes. */
class Pool {
  readonly #left = new Map<string, Part[]>()
  readonly #names = new Map<Part, string>()

  constructor(homes: readonly Home[]) {
    for (const { part, name } of homes) {
      this.#names.set(part, name)
      const list = this.#left.get(keyOf(part.text, part.next))
      if (list) list.push(part)
      else this.#left.set(keyOf(part.text, part.next), [part])
    }
  }

  take(text: string, next: string): Part | undefined {
    return this.#left.get(keyOf(text, next))?.shift()
  }

  nameOf(part: Part): string | undefined {
    return this.#names.get(part)
  }
}

function keyOf(text: string, next: string): string {
  return `${next}${SIGN}${text}`
}

/** Where a place in a home is in its file. */
export function placed({ file: name, start, end }: Span, homes: ReadonlyMap<string, Home>): Span {
  const home = homes.get(name)
  return home ? { file: home.file, start: home.start + start, end: home.start + end } : { file: name, start, end }
}

const SHIFTED = new WeakMap<Part, { readonly start: number; readonly parsed: Parsed }>()

/** A file's parse with places in the file; a part that has not moved is not made again. */
export function parsedFile({ homes }: FileParts): Parsed {
  return joined(
    homes.map(({ part, start }) => {
      const known = SHIFTED.get(part)
      if (known?.start === start) return known.parsed
      const parsed = shifted(part, start)
      SHIFTED.set(part, { start, parsed })
      return parsed
    }),
  )
}
