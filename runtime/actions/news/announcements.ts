import type { Store } from '#storage/store.ts'
import { audienceOf } from './audience.ts'
import type { Opened } from '../context/opened.ts'
import type { Announcer, Committed, Log } from '../context/ports.ts'

/** How long news is gathered, in milliseconds: whoever looks again then sees all of it. */
const GATHERED_FOR = 100

/**
 * Tells those who may see it, at every node, that something has changed; never what. It is done afterwards and outside
 * of every transaction, so nobody's write waits for it, and it may fail: who polls sees the same a little later.
 */
export class Announcements implements Announcer {
  readonly #store: Store
  readonly #log: Log
  readonly #changed: Opened[] = []
  readonly #told = new Set<string>()
  #timer: NodeJS.Timeout | undefined
  #telling = Promise.resolve()

  constructor(store: Store, log: Log) {
    this.#store = store
    this.#log = log
  }

  /** Who could see it before is told as well, since it may be gone for them. */
  announce({ opened, told }: Committed): void {
    if (!this.#store.news.isHeard()) return
    for (const { was, enrolment, state } of opened) {
      if (enrolment.rev !== was.enrolment.rev) this.#changed.push(was, { enrolment, state })
    }
    for (const person of told) this.#told.add(person)
    if (this.#changed.length + this.#told.size > 0)
      this.#timer ??= setTimeout(() => this.#begin(), GATHERED_FOR).unref()
  }

  /** Tells what there is to tell by now. */
  async stop(): Promise<void> {
    this.#begin()
    await this.#telling
  }

  #begin(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#telling = this.#telling.then(() => this.#tell())
  }

  async #tell(): Promise<void> {
    const changed = this.#changed.splice(0)
    const told = [...this.#told]
    this.#told.clear()
    if (changed.length + told.length === 0) return
    try {
      const audience = await this.#store.read((db) => audienceOf(db, changed))
      await this.#store.news.announce([...new Set([...audience, ...told])])
    } catch (error) {
      this.#log.warn({ err: error }, 'News could not be told; it is seen by who looks.')
    }
  }
}
