import { inFile, type Context } from './context.ts'
import type { Diagnostic } from './diagnostic.ts'
import { resultType } from './elaborate/result.ts'
import { ALL, watchedMedia, watchedNames, type Look, type Stamp } from './looked.ts'
import { Resolutions } from './resolutions.ts'
import type { Span } from './sources.ts'

/** What elaborating one declaration came to. */
export interface Known<T> {
  readonly value: T
  readonly problems: readonly Diagnostic[]
  readonly resolutions: Resolutions
  /** Where its parts of the bundle come from. */
  readonly origin: ReadonlyMap<object, Span>
  /** Media that it shows, by path. */
  readonly shown: ReadonlySet<string>
  readonly looks: readonly Look[]
}

/**
 * What is known of each declaration of a program, by its node in the tree. Elaboration is a function of a declaration
 * and of what it looks at through its context; what it looked at is noted, and while all of that is as it was, so is
 * what the elaboration came to. So a change costs what it concerns, and the result is that of an analysis from scratch.
 */
export class Memory {
  readonly #before: ReadonlyMap<object, Known<unknown>>
  readonly #now = new Map<object, Known<unknown>>()
  readonly #stamp: Stamp

  constructor(before: Memory | undefined, stamp: Stamp) {
    this.#before = before === undefined ? new Map() : before.#now
    this.#stamp = stamp
  }

  /** What a declaration comes to: remembered, or else worked out by `make` in a context that notes what is looked at. */
  of<T>(node: object, context: Context, make: (own: Context) => T): Known<T> {
    const done = this.#now.get(node)
    // A node is always worked out by the same function, so what is known of it is of the same type.
    if (done) return done as Known<T>
    const before = this.#before.get(node)
    const isTrue = before?.looks.every(([table, name, seen]) => this.#stamp(table, name) === seen)
    const known = before && isTrue ? (before as Known<T>) : this.#worked(context, make)
    this.#now.set(node, known)
    return known
  }

  /** What is known of a declaration that has been worked out; another object when it had to be done anew. */
  known(node: object): object | undefined {
    return this.#now.get(node)
  }

  all(): Iterable<Known<unknown>> {
    return this.#now.values()
  }

  #worked<T>(context: Context, make: (own: Context) => T): Known<T> {
    const problems: Diagnostic[] = []
    const looks: Look[] = []
    const seen = new Map<string, Set<string>>()
    const note = (table: string, name: string): void => {
      const names = seen.get(table) ?? new Set()
      if (names.has(name)) return
      seen.set(table, names.add(name))
      looks.push([table, name, this.#stamp(table, name)])
    }
    note('languages', ALL)
    const origin = new Map<object, Span>()
    const own: Context = {
      ...context,
      names: watchedNames(context.names, note),
      sources: { ...context.sources, media: watchedMedia(context.sources.media, note) },
      report: (one) => problems.push(one),
      origin: {
        get: (part) => origin.get(part) ?? context.origin.get(part),
        set: (part, place) => origin.set(part, place),
      },
      resolutions: new Resolutions(),
      shown: new Set(),
      depth: { now: 0, told: false },
      resultType: (form, result) => resultType(inFile(own, form.file), form, result),
    }
    const value = make(own)
    const { resolutions, shown } = own
    return { value, problems, resolutions, origin, shown, looks }
  }
}
