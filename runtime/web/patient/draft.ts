import type { SaveAnswer, Saved } from '#schemas/generated/api.ts'
import type { Answers, AnswerValue } from '#schemas/generated/view.ts'
import { ApiError } from '../api.ts'
import { forget, keep, kept, keptKeys } from '../keep.ts'
import type { SaveState } from '../kit/index.ts'
import { ulid } from '../ulid.ts'

/** What is kept on this device for a place: the person, the enrolment and the occurrence. */
function prefixOf(place: string): string {
  return `lykta.draft ${place} `
}

/** A form that can no longer be filled in leaves nothing behind on this device. */
export function forgetDrafts(place: string): void {
  for (const key of keptKeys(prefixOf(place))) forget(key)
}

export type SendAnswer = (save: SaveAnswer, keepalive: boolean) => Promise<Saved>

/** How long to wait after the last keystroke, and between attempts while the server is out of reach. */
const REST = 400
const ATTEMPTS = [2_000, 5_000, 15_000, 30_000]

/**
 * The answers of one form on their way to the server. An answer is written to this device before anything
 * else and stays there until the server has it, so neither a reload nor a lost network loses it. Saves go one
 * at a time, in the order they were made; of several to one question only the last is sent. Every open page is
 * a client of its own with its own numbers, so two tabs never take each other's; what a closed page left behind
 * is sent under that page's own number, which the server counts once however often it arrives.
 */
export class Draft {
  readonly #send: SendAnswer
  readonly #prefix: string
  readonly #key: string
  readonly #client = ulid()
  readonly #listeners = new Set<() => void>()
  #seq = 0
  #waiting: readonly SaveAnswer[]
  #state: SaveState = 'untouched'
  #timer: ReturnType<typeof setTimeout> | undefined
  #sending: Promise<void> | null = null
  #failures = 0
  #closed = false

  /** `place` names person, enrolment and occurrence. */
  constructor(place: string, send: SendAnswer) {
    this.#send = send
    this.#prefix = prefixOf(place)
    this.#key = this.#prefix + this.#client
    this.#waiting = keptKeys(this.#prefix)
      .sort()
      .flatMap((key) => readSaves(kept(key)))
    this.#write()
    for (const key of keptKeys(this.#prefix)) if (key !== this.#key) forget(key)
    if (this.#waiting.length > 0) this.#change('saving')
  }

  /** The server's answers with those it does not have yet put over them. */
  over(answers: Answers): Answers {
    const merged = new Map(Object.entries(answers))
    for (const { question, value } of this.#waiting) {
      if (value === null) merged.delete(question)
      else merged.set(question, value)
    }
    return Object.fromEntries(merged)
  }

  readonly state = (): SaveState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  save(question: string, value: AnswerValue | null): void {
    if (this.#closed) return
    const next = { client: this.#client, seq: ++this.#seq, question, value }
    this.#waiting = [...this.#waiting.filter((save) => save.question !== question), next]
    this.#write()
    if (this.#state !== 'offline') this.#change('saving')
    this.#later(REST)
  }

  /** Sends everything now. With `leaving` the browser finishes even if the page closes. */
  flush(leaving = false): Promise<void> {
    clearTimeout(this.#timer)
    this.#sending ??= this.#sendAll(leaving).finally(() => {
      this.#sending = null
    })
    return this.#sending
  }

  /** The form was sent: what is left here is in the submission. */
  clear(): void {
    this.#closed = true
    clearTimeout(this.#timer)
    this.#waiting = []
    this.#write()
  }

  async #sendAll(leaving: boolean): Promise<void> {
    for (let save = this.#waiting[0]; save !== undefined; save = this.#waiting[0]) {
      try {
        await this.#send(save, leaving)
      } catch (error) {
        this.#failed(error)
        return
      }
      const sent = save
      this.#waiting = this.#waiting.filter((one) => one !== sent)
      this.#failures = 0
      this.#write()
    }
    if (this.#state !== 'untouched') this.#change('saved')
  }

  #failed(error: unknown): void {
    const passing = !(error instanceof ApiError) || error.passing
    this.#change(passing ? 'offline' : 'refused')
    if (!passing) return
    this.#later(ATTEMPTS[Math.min(this.#failures, ATTEMPTS.length - 1)] ?? REST)
    this.#failures += 1
  }

  #later(delay: number): void {
    clearTimeout(this.#timer)
    if (!this.#closed) this.#timer = setTimeout(() => void this.flush(), delay)
  }

  #write(): void {
    if (this.#waiting.length === 0) forget(this.#key)
    else keep(this.#key, JSON.stringify(this.#waiting))
  }

  #change(state: SaveState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}

function readSaves(text: string | null): SaveAnswer[] {
  try {
    return text === null ? [] : (JSON.parse(text) as SaveAnswer[])
  } catch {
    return []
  }
}
