import type { Span } from './sources.ts'

/** A name in the text and the declaration that it was found to name. */
export interface Resolution {
  readonly name: Span
  /** The whole declaration, with its name in it. */
  readonly declaration: Span
}

/**
 * What every name of one analysis was found to name, noted where elaboration finds it: whoever asks later sees the
 * program as the compiler does. Elaboration may meet a name several times, and `all 3` may name an option of several
 * lists.
 */
export class Resolutions {
  readonly #found: Resolution[] = []

  add(name: Span, declaration: Span): void {
    if (name.end > name.start) this.#found.push({ name, declaration })
  }

  /** What several declarations' names were found to name. */
  static together(several: readonly Resolutions[]): Resolutions {
    const all = new Resolutions()
    for (const one of several) for (const found of one.#found) all.#found.push(found)
    return all
  }

  /** Each once, in no order. */
  all(): Resolution[] {
    const keyOf = ({ name, declaration }: Resolution): string =>
      `${name.file}#${name.start}>${declaration.file}#${declaration.start}`
    return [...new Map(this.#found.map((one) => [keyOf(one), one])).values()]
  }
}
