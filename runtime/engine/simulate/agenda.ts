import type { LocalTime } from '../state.ts'

/** What somebody means to do, and when. */
export interface Intent {
  readonly at: LocalTime
  readonly do: () => void
}

/** Things to do, the soonest first; what is to be done at the same time, in the order it was planned. */
export class Agenda {
  private readonly intents: Intent[] = []

  add(intent: Intent): void {
    const place = this.intents.findLastIndex(({ at }) => at <= intent.at)
    this.intents.splice(place + 1, 0, intent)
  }

  get next(): LocalTime | null {
    return this.intents[0]?.at ?? null
  }

  /** Does the first thing, which is then off the agenda. */
  doNext(): void {
    this.intents.shift()?.do()
  }
}
