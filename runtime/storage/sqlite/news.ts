import type { Hear, News } from '../news.ts'

/** One process serves the database, so that news need not leave it. */
export class NewsInProcess implements News {
  readonly #listeners = new Set<Hear>()

  isHeard(): boolean {
    return this.#listeners.size > 0
  }

  announce(people: readonly string[]): Promise<void> {
    const told = new Set(people)
    for (const hear of this.#listeners) hear(told)
    return Promise.resolve()
  }

  listen(hear: Hear): () => void {
    this.#listeners.add(hear)
    return () => this.#listeners.delete(hear)
  }
}
