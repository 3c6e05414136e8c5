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

/**
 * Every file's parts, by path in order, the library's behind the program's own. Parts that were known before keep their
 * homes. An instrument that the program does not use is not its business: its files are taken as empty.
 */
export function partsOfAll(
  { files, library }: Sources,
  before: ReadonlyMap<string, FileParts> | undefined,
): Map<string, FileParts> {
  const all = new Map<string, FileParts>()
  const add = (file: string, text: string): unknown => all.set(file, fileParts(file, text, before?.get(file)))
  for (const [path, text] of [...files].toSorted(byPath)) add(path, text)
  const used = usedIn([...all.values()])
  for (const [path, text] of [...library].toSorted(byPath))
    add(LIBRARY_PREFIX + path, used.has(path.split('/')[0] ?? '') ? text : '')
  return all
}

/** The instruments that these files say they use. */
function usedIn(files: readonly FileParts[]): ReadonlySet<string> {
  const declarations = files.flatMap(({ homes }) => homes.flatMap(({ part }) => part.ast.declarations))
  return new Set(declarations.flatMap((one) => (one.kind === 'use' ? [one.id.text] : [])))
}

function byPath([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1
}

function fileParts(file: string, text: string, before: FileParts | undefined): FileParts {
  if (before?.text === text) return before
  const known = before ? unchanged(before, text) : () => undefined
  let next = before?.next ?? 0
  const homes = partsOf(text, (start, end) => known(start, end)?.part).map(({ start, part }): Home => {
    const home = known(start, start + part.text.length)
    return { name: home?.part === part ? home.name : `${file}${SIGN}${next++}`, file, start, part }
  })
  return { text, homes, next }
}

/** Finds the part that stood before where now, at an offset, the same text stands: before the change or behind it. */
function unchanged({ text, homes }: FileParts, now: string): (start: number, end: number) => Home | undefined {
  const [same, end] = changedPart(text, now)
  const moved = now.length - text.length
  const byStart = new Map(homes.map((home) => [home.start, home]))
  return (from, to) => {
    const home = to <= same ? byStart.get(from) : from >= end ? byStart.get(from - moved) : undefined
    return home && home.part.text.length === to - from ? home : undefined
  }
}

/** Where two texts begin to differ, and where in the second they are the same again to the end; found by halving. */
function changedPart(before: string, now: string): [from: number, to: number] {
  const shorter = Math.min(before.length, now.length)
  const from = longest(shorter, (length) => before.slice(0, length) === now.slice(0, length))
  const behind = longest(
    shorter - from,
    (length) => before.slice(before.length - length) === now.slice(now.length - length),
  )
  return [from, now.length - behind]
}

/** The greatest length up to `most` that holds, where every shorter one does. */
function longest(most: number, holds: (length: number) => boolean): number {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
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
