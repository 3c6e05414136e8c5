import type { Names } from './names.ts'
import type { MediaInfo } from './sources.ts'

/** What a declaration's elaboration looked at beside the declaration itself: table, name, and what it saw there. */
export type Look = readonly [table: string, name: string, seen: unknown]

/** What stands in a table under a name, as something that is the same for as long as that has not changed. */
export type Stamp = (table: string, name: string) => unknown

/** The name that stands for all names of a table. */
export const ALL = ''

/** The names of a program, where each look at them is noted. */
export function watchedNames(names: Names, note: (table: string, name: string) => void): Names {
  const watched = Object.entries(names).map(([table, value]: [string, unknown]) => {
    if (value instanceof Map) return [table, new WatchedMap(value, (name) => note(table, name))]
    if (value instanceof Set) return [table, new WatchedSet(value, (name) => note(table, name))]
    return [table, value]
  })
  const copy = Object.fromEntries(watched) as Names
  return Object.defineProperty(copy, 'program', {
    enumerable: true,
    get: () => {
      note('program', ALL)
      return names.program
    },
  })
}

/** Facts of the media beside a program's files, where each look at them is noted. */
export function watchedMedia(
  media: ReadonlyMap<string, MediaInfo>,
  note: (table: string, name: string) => void,
): ReadonlyMap<string, MediaInfo> {
  return new WatchedMap(media, (name) => note('media', name))
}

class WatchedMap<V> implements ReadonlyMap<string, V> {
  readonly #map: ReadonlyMap<string, V>
  readonly #note: (name: string) => void

  constructor(map: ReadonlyMap<string, V>, note: (name: string) => void) {
    this.#map = map
    this.#note = note
  }

  get size(): number {
    this.#note(ALL)
    return this.#map.size
  }

  get(name: string): V | undefined {
    this.#note(name)
    return this.#map.get(name)
  }

  has(name: string): boolean {
    this.#note(name)
    return this.#map.has(name)
  }

  keys(): MapIterator<string> {
    this.#note(ALL)
    return this.#map.keys()
  }

  values(): MapIterator<V> {
    this.#noteEach()
    return this.#map.values()
  }

  entries(): MapIterator<[string, V]> {
    this.#noteEach()
    return this.#map.entries()
  }

  forEach(visit: (value: V, name: string, map: ReadonlyMap<string, V>) => void): void {
    this.#noteEach()
    this.#map.forEach(visit)
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries()
  }

  #noteEach(): void {
    this.#note(ALL)
    for (const name of this.#map.keys()) this.#note(name)
  }
}

class WatchedSet implements ReadonlySet<string> {
  readonly #set: ReadonlySet<string>
  readonly #note: (name: string) => void

  constructor(set: ReadonlySet<string>, note: (name: string) => void) {
    this.#set = set
    this.#note = note
  }

  get size(): number {
    this.#note(ALL)
    return this.#set.size
  }

  has(name: string): boolean {
    this.#note(name)
    return this.#set.has(name)
  }

  keys(): SetIterator<string> {
    this.#note(ALL)
    return this.#set.keys()
  }

  values(): SetIterator<string> {
    return this.keys()
  }

  entries(): SetIterator<[string, string]> {
    this.#note(ALL)
    return this.#set.entries()
  }

  forEach(visit: (value: string, again: string, set: ReadonlySet<string>) => void): void {
    this.#note(ALL)
    this.#set.forEach(visit)
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.keys()
  }
}
