import type { Response } from 'express'
import type { Context } from '#actions/context/context.ts'
import type { Hearer } from '#actions/news/hear-news.ts'
import { liveSessions } from '#actions/door/identify.ts'
import type { Hear } from '#storage/news.ts'
import { startRounds } from '../rounds.ts'
import type { Rounds } from '../rounds.ts'

/**
 * How many streams one person may have open at one node. The next is refused instead of ending another: a browser opens
 * again what is ended, and would so end the others in turn.
 */
const MOST = 8

/** How often each stream is written to and its session looked at, in seconds: what is silent longer, proxies cut off. */
const BEAT = 20

/** After how many milliseconds a browser comes again when its stream has ended. */
const RETRY = 3_000

interface Stream extends Hearer {
  readonly response: Response
}

/**
 * The streams on which people are told that there is something new, as server-sent events. No event says more than
 * that, and none is sent to a session that has ended: it is looked at before each.
 */
export class Streams {
  readonly #context: Context
  readonly #open = new Set<Stream>()
  /** Those to be told. */
  readonly #waiting = new Set<Stream>()
  readonly #beats: Rounds
  readonly #deafen: () => void
  #round = Promise.resolve()
  #isClosed = false

  constructor(context: Context, seconds = BEAT) {
    this.#context = context
    this.#beats = startRounds(context.log, 'round of news', seconds, () => this.#turn(() => this.#beat()))
    this.#deafen = context.store.news.listen((people) => this.#hear(people))
  }

  /** Begins a stream; false where the person has as many as anybody may. */
  begin({ person, session }: Hearer, response: Response): boolean {
    const own = [...this.#open].filter((stream) => stream.person === person)
    if (own.length >= MOST) return false
    response.set({
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store, no-transform',
      // A proxy that gathers what it passes on would keep the news to itself.
      'X-Accel-Buffering': 'no',
      // When it ends nothing more is to come, so that nobody who stops serving has to wait for its connection.
      Connection: 'close',
    })
    response.write(`retry: ${RETRY}\n\n`)
    if (this.#isClosed) {
      response.end()
      return true
    }
    const stream = { person, session, response }
    this.#open.add(stream)
    response.on('close', () => this.#forget(stream))
    this.#count()
    return true
  }

  /** Ends every stream; browsers come again, perhaps to another node. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#deafen()
    for (const stream of this.#open) stream.response.end()
    await this.#beats.stop()
    await this.#round
  }

  readonly #hear: Hear = (people) => {
    for (const stream of this.#open) {
      if (people === 'everybody' || people.has(stream.person)) this.#waiting.add(stream)
    }
    if (this.#waiting.size > 0) void this.#turn(() => this.#tell())
  }

  /** One thing after the other; what could not be told now is told with the next beat. */
  #turn(work: () => Promise<void>): Promise<void> {
    const turn = this.#round.then(work)
    this.#round = turn.catch(() => undefined)
    return turn
  }

  async #tell(): Promise<void> {
    if (this.#waiting.size > 0) await this.#toThose([...this.#waiting])
  }

  async #beat(): Promise<void> {
    if (this.#open.size > 0) await this.#toThose([...this.#open])
  }

  async #toThose(streams: readonly Stream[]): Promise<void> {
    const sessions = new Set(streams.map(({ session }) => session))
    const live = await this.#context.store.read((db) => liveSessions(db, this.#context, [...sessions]))
    for (const stream of streams) {
      const { response, session } = stream
      // Who does not take what is written has gone without a word.
      if (response.writableNeedDrain) response.destroy()
      else if (!live.has(session)) response.end()
      else response.write(this.#waiting.delete(stream) ? 'event: news\ndata: look again\n\n' : ': still here\n\n')
    }
  }

  #forget(stream: Stream): void {
    this.#open.delete(stream)
    this.#waiting.delete(stream)
    this.#count()
  }

  #count(): void {
    this.#context.meter.streaming(this.#open.size)
  }
}
